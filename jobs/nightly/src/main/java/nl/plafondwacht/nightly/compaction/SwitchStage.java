package nl.plafondwacht.nightly.compaction;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.host.Stage;

/** Makes the compacted files live with one new manifest. */
final class SwitchStage implements Stage {
  private final CompactionWork compacting;

  SwitchStage(CompactionWork compacting) {
    this.compacting = compacting;
  }

  @Override
  public String name() {
    return "switch";
  }

  @Override
  public List<String> units() {
    return List.of("manifest");
  }

  @Override
  public void run(String unit) throws IOException {
    compacting.finish();
  }
}
