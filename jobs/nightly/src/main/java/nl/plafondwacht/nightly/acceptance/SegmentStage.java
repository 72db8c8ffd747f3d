package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.RowSource;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.acceptance.Verdict.Accepted;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.scratch.LineRun;
import nl.plafondwacht.nightly.scratch.SharedTexts;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.StoredLine;

/** Turns the runs of an accepted delivery into one sorted segment per person range. */
final class SegmentStage implements Stage {
  private final IntakeContext context;
  private final Supplier<Verdict> verdict;
  private final NavigableMap<String, Work> work = new TreeMap<>();
  private final NavigableMap<String, Segment> written = new ConcurrentSkipListMap<>();

  private record Work(Accepted delivery, PersonRange range) {
    String file() {
      return "segments/%s/%s.parquet".formatted(delivery.surveyed().name(), range.name());
    }

    Segment written(long rows) {
      return new Segment(delivery.surveyed().name(), file(), range.from(), range.to(), rows);
    }
  }

  SegmentStage(IntakeContext context, Supplier<Verdict> verdict) {
    this.context = context;
    this.verdict = verdict;
  }

  /** The segments of a delivery, in the order of persons. */
  List<Segment> of(String delivery) {
    return written.values().stream()
        .filter(segment -> delivery.equals(segment.delivery()))
        .toList();
  }

  @Override
  public String name() {
    return "segments";
  }

  @Override
  public List<String> units() {
    if (verdict.get().budgetExceeded()) {
      return List.of();
    }
    for (Accepted delivery : verdict.get().accepted()) {
      if (delivery.lines() > 0) {
        PersonRange.plan(delivery.lines(), context.settings().limits().rangeLines())
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
    String location = context.store().location(segment.file());
    try (Rows<StoredLine> lines = sorted(unit, segment);
        TableWriter<StoredLine> writer =
            StoredLine.TABLE.writeSorted(context.files(), location, Map.of(), StoredLine.ORDER)) {
      while (lines.hasNext()) {
        writer.write(lines.next());
      }
      writer.commit();
      context.progress().add(writer.rows(), 0);
      written.put(segment.file(), segment.written(writer.rows()));
    }
  }

  private Rows<StoredLine> sorted(String unit, Work segment) throws IOException {
    SharedTexts texts = new SharedTexts();
    List<RowSource<StoredLine>> runs = new ArrayList<>();
    for (RangeToRead reading : segment.delivery().declarations()) {
      ReadWork read = Json.read(context.files(), reading.doneFile(), ReadWork.class);
      for (int number = 0; number < read.runs(); number++) {
        LineRun run = reading.run(context.files(), number);
        runs.add(() -> run.read(segment.range(), texts));
      }
    }
    return ExternalSort.merged(StoredLine.TABLE, StoredLine.ORDER, runs, context.sortSpace(unit));
  }
}
