package nl.plafondwacht.nightly.compaction;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.PersonRange;

/** Writes all lines of the store anew, person range by person range. */
final class CompactLinesStage implements Stage {
  private final CompactionWork compacting;

  CompactLinesStage(CompactionWork compacting) {
    this.compacting = compacting;
  }

  @Override
  public String name() {
    return "compact-lines";
  }

  @Override
  public List<String> units() {
    return compacting.folder().ranges().stream().map(PersonRange::name).toList();
  }

  @Override
  public void run(String unit) throws IOException {
    PersonRange range = PersonRange.named(unit);
    Segment written = compacting.folder().lines(range, compacting.space(unit));
    compacting.segment(written);
    compacting.progress().add(written.rows(), 0);
  }
}
