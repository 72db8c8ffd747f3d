package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.store.Json;

/** Reads delivered files, byte range by byte range, into sorted runs. */
final class ReadStage implements Stage {
  private final IntakeContext context;
  private final DeliveredFileReader reading;
  private final KnownFiles known;
  private final Supplier<Collection<Surveyed>> deliveries;
  private ReadingPlan plan;

  /**
   * Reads what is new in deliveries.
   *
   * @param known files that need no reading
   */
  ReadStage(
      IntakeContext context,
      DeliveredFileReader reading,
      KnownFiles known,
      Supplier<Collection<Surveyed>> deliveries) {
    this.context = context;
    this.reading = reading;
    this.known = known;
    this.deliveries = deliveries;
    this.plan = new ReadingPlan(context);
  }

  /** What was to be read, and where it lies. */
  ReadingPlan plan() {
    return plan;
  }

  @Override
  public String name() {
    return "read";
  }

  @Override
  public List<String> units() throws IOException {
    ReadingPlan fresh = new ReadingPlan(context);
    for (Surveyed delivery : Surveyed.readable(deliveries.get())) {
      fresh.add(delivery, file -> known.find(file).isEmpty());
    }
    fresh.removeOtherWork();
    plan = fresh;
    return new ArrayList<>(plan.units().keySet());
  }

  @Override
  public void run(String unit) throws IOException {
    RangeToRead range = plan.of(unit);
    if (isDone(range)) {
      return;
    }
    RunSink sink = new RunSink(context.files(), range, context.progress());
    FileCount count = reading.read(range.file().file(), range.bytes(), sink);
    sink.finish(range.findingsFile());
    Json.write(context.files(), range.doneFile(), ReadWork.of(count, sink));
    context.progress().addBytes(range.bytes().length());
    context.progress().add(count.records() - sink.rows(), count.rejectedLines());
  }

  /** Compaction may have removed rows that were left in the store by a night that broke off. */
  private boolean isDone(RangeToRead range) throws IOException {
    if (context.files().find(range.doneFile()).isEmpty()) {
      return false;
    }
    ReadWork work = Json.read(context.files(), range.doneFile(), ReadWork.class);
    for (int run = 0; run < work.runs(); run++) {
      if (context.files().find(range.rowsFile(run)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
