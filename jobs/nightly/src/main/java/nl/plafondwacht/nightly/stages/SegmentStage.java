package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.runs.LineRun;
import nl.plafondwacht.nightly.runs.SharedTexts;
import nl.plafondwacht.nightly.stages.Verdict.Accepted;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.StoredLine;
import nl.plafondwacht.store.table.ExternalSort;
import nl.plafondwacht.store.table.RowSource;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.TableWriter;

/** Turns the runs of an accepted delivery into one sorted segment per person range. */
final class SegmentStage implements Stage {
  private final Intake intake;
  private final NavigableMap<String, Work> work = new TreeMap<>();

  private record Work(Accepted delivery, PersonRange range) {
    String file() {
      return "segments/%s/%s.parquet".formatted(delivery.surveyed().name(), range.name());
    }

    Segment written(long rows) {
      return new Segment(delivery.surveyed().name(), file(), range.from(), range.to(), rows);
    }
  }

  SegmentStage(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "segments";
  }

  @Override
  public List<String> units() {
    if (intake.verdict().budgetExceeded()) {
      return List.of();
    }
    for (Accepted delivery : intake.verdict().accepted()) {
      if (delivery.lines() > 0) {
        PersonRange.plan(delivery.lines(), intake.settings().limits().rangeLines())
            .forEach(
                range ->
                    work.put(
                        delivery.surveyed().name() + "-" + range.name(),
                        new Work(delivery, range)));
      }
    }
    return new ArrayList<>(work.keySet());
  }

  @Override
  public void run(String unit) throws IOException {
    Work segment = Objects.requireNonNull(work.get(unit), unit);
    String location = intake.store().location(segment.file());
    try (Rows<StoredLine> lines = sorted(unit, segment);
        TableWriter<StoredLine> writer =
            StoredLine.TABLE.writeSorted(intake.files(), location, Map.of(), StoredLine.ORDER)) {
      while (lines.hasNext()) {
        writer.write(lines.next());
      }
      writer.commit();
      intake.progress().add(writer.rows(), 0);
      intake.segment(segment.written(writer.rows()));
    }
  }

  private Rows<StoredLine> sorted(String unit, Work segment) throws IOException {
    SharedTexts texts = new SharedTexts();
    List<RowSource<StoredLine>> runs = new ArrayList<>();
    for (Reading reading : segment.delivery().declarations()) {
      ReadWork read = Json.read(intake.files(), reading.doneFile(), ReadWork.class);
      for (int number = 0; number < read.runs(); number++) {
        LineRun run = reading.run(intake.files(), number);
        runs.add(() -> run.read(segment.range(), texts));
      }
    }
    return ExternalSort.merged(StoredLine.TABLE, StoredLine.ORDER, runs, intake.sortSpace(unit));
  }
}
