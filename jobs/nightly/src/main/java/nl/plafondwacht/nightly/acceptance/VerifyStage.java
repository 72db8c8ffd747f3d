package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;

/** Holds each delivery against its own totals and decides which of them enter the store. */
final class VerifyStage implements Stage {
  private final IntakeContext context;
  private final LocalDate night;
  private final KnownFiles known;
  private final Supplier<Collection<Surveyed>> deliveries;
  private final Supplier<ReadingPlan> plan;
  private Verdict verdict = Verdict.NOTHING;

  /**
   * Judges deliveries by what was read of them.
   *
   * @param known files that need no reading
   */
  VerifyStage(
      IntakeContext context,
      LocalDate night,
      KnownFiles known,
      Supplier<Collection<Surveyed>> deliveries,
      Supplier<ReadingPlan> plan) {
    this.context = context;
    this.night = night;
    this.known = known;
    this.deliveries = deliveries;
    this.plan = plan;
  }

  /** What came of the deliveries. */
  Verdict verdict() {
    return verdict;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public List<String> units() {
    return List.of("totals");
  }

  @Override
  public void run(String unit) throws IOException {
    verdict =
        new Verification(context.settings().quarantine(), known, night, this::read)
            .of(deliveries.get());
  }

  /** What the read stage wrote down of a file. */
  private FileRead read(Surveyed delivery, SurveyedFile file) throws IOException {
    List<RangeToRead> readings = plan.get().of(delivery, file);
    boolean isDeclarations = file.delivered().feed() == Feed.DECLARATIONS;
    FileCount count = FileCount.NONE;
    List<FindingRow> findings = new ArrayList<>();
    List<FeedPart> feeds = new ArrayList<>();
    long lines = 0;
    for (RangeToRead reading : readings) {
      ReadWork work = Json.read(context.files(), reading.doneFile(), ReadWork.class);
      count = count.plus(work.count());
      if (work.findings() > 0) {
        findings.addAll(findings(reading));
      }
      if (isDeclarations) {
        lines += work.rows();
      } else {
        feeds.addAll(feeds(reading, work));
      }
    }
    return new FileRead(count, findings, isDeclarations ? readings : List.of(), feeds, lines);
  }

  private List<FeedPart> feeds(RangeToRead reading, ReadWork work) {
    List<FeedPart> feeds = new ArrayList<>();
    for (int run = 0; run < work.runs(); run++) {
      String relative = reading.rowsFile(run).substring(context.store().location("").length());
      feeds.add(new FeedPart(reading.delivery(), reading.feed().feedName(), relative));
    }
    return feeds;
  }

  private List<FindingRow> findings(RangeToRead reading) throws IOException {
    List<FindingRow> findings = new ArrayList<>();
    try (Rows<FindingRow> rows = FindingRow.TABLE.read(context.files(), reading.findingsFile())) {
      rows.forEachRemaining(findings::add);
    }
    return findings;
  }
}
