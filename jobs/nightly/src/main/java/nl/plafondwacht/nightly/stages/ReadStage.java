package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.FileReading;
import nl.plafondwacht.nightly.store.Json;

/** Reads delivered files, byte range by byte range, into sorted runs. */
final class ReadStage implements Stage {
  private final Intake intake;
  private final FileReading reading;

  ReadStage(Intake intake, FileReading reading) {
    this.intake = intake;
    this.reading = reading;
  }

  @Override
  public String name() {
    return "read";
  }

  @Override
  public List<String> units() throws IOException {
    return new ArrayList<>(intake.readings().keySet());
  }

  @Override
  public void run(String unit) throws IOException {
    Reading range = intake.reading(unit);
    if (isDone(range)) {
      return;
    }
    RunSink sink = new RunSink(intake.files(), range, intake.progress());
    FileCount count = reading.read(range.file().file(), range.bytes(), sink);
    sink.finish(range.findingsFile());
    Json.write(intake.files(), range.doneFile(), ReadWork.of(count, sink));
    intake.progress().addBytes(range.bytes().length());
    intake.progress().add(count.records() - sink.rows(), count.rejectedLines());
  }

  /** Compaction may have removed rows that were left in the store by a night that broke off. */
  private boolean isDone(Reading range) throws IOException {
    if (intake.files().find(range.doneFile()).isEmpty()) {
      return false;
    }
    ReadWork work = Json.read(intake.files(), range.doneFile(), ReadWork.class);
    for (int run = 0; run < work.runs(); run++) {
      if (intake.files().find(range.rowsFile(run)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
