package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.Totals;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.stages.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.stages.Verdict.Accepted;
import nl.plafondwacht.nightly.stages.Verdict.Refused;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.store.table.Rows;
import org.jspecify.annotations.Nullable;

/** Holds each delivery against its own totals and decides which of them enter the store. */
final class VerifyStage implements Stage {
  private final Intake intake;

  /** Files of accepted deliveries so far, by digest. */
  private final Map<String, String> knownFiles = new HashMap<>();

  VerifyStage(Intake intake) {
    this.intake = intake;
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
    List<Accepted> accepted = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Surveyed delivery : intake.unreadable()) {
      refused.add(
          new Refused(delivery.name(), delivery.refusals().stream().map(FindingRow::of).toList()));
    }
    for (Surveyed delivery : intake.readable()) {
      judge(delivery, accepted, refused);
    }
    Verdict verdict = new Verdict(accepted, refused, false);
    boolean over =
        intake
            .settings()
            .quarantine()
            .isExceededBy(
                verdict.rejectedDeclarationLines(), verdict.rejects(), verdict.declarationLines());
    intake.verified(over ? verdict.overBudget() : verdict);
  }

  private void judge(Surveyed delivery, List<Accepted> accepted, List<Refused> refused)
      throws IOException {
    Draft draft = new Draft();
    for (SurveyedFile file : delivery.files()) {
      add(delivery, file, draft);
    }
    boolean refuses =
        draft.findings.stream()
            .anyMatch(finding -> finding.reason().weight() == Reason.Weight.REFUSAL);
    if (refuses) {
      refused.add(new Refused(delivery.name(), draft.findings));
    } else {
      accepted.add(draft.accept(delivery));
      draft.files.forEach(
          file -> knownFiles.putIfAbsent(file.sha256(), delivery.name() + "/" + file.name()));
    }
  }

  private void add(Surveyed delivery, SurveyedFile file, Draft draft) throws IOException {
    Optional<String> known = knownAs(delivery, file, draft);
    List<Reading> readings = known.isPresent() ? List.of() : intake.readings(delivery, file);
    FileCount count = FileCount.NONE;
    for (Reading reading : readings) {
      ReadWork work = Json.read(intake.files(), reading.doneFile(), ReadWork.class);
      count = count.plus(work.count());
      draft.add(reading, work, work.findings() == 0 ? List.of() : findings(reading));
    }
    draft.add(logged(file, known.orElse(null), count));
    if (known.isPresent()) {
      draft.findings.add(FindingRow.of(knownFile(file, known.get())));
    } else {
      Totals.check(file.delivered(), count, file.file()).stream()
          .map(FindingRow::of)
          .forEach(draft.findings::add);
    }
  }

  private Optional<String> knownAs(Surveyed delivery, SurveyedFile file, Draft draft) {
    if (file.delivered().feed() != Feed.DECLARATIONS) {
      return Optional.empty();
    }
    String digest = file.survey().sha256();
    Optional<String> here =
        Optional.ofNullable(draft.byDigest.get(digest)).map(other -> delivery.name() + "/" + other);
    return here.or(() -> Optional.ofNullable(knownFiles.get(digest)))
        .or(() -> intake.knownAs(file));
  }

  private List<FindingRow> findings(Reading reading) throws IOException {
    List<FindingRow> findings = new ArrayList<>();
    try (Rows<FindingRow> rows = FindingRow.TABLE.read(intake.files(), reading.findingsFile())) {
      rows.forEachRemaining(findings::add);
    }
    return findings;
  }

  private static LoggedFile logged(SurveyedFile file, @Nullable String known, FileCount count) {
    return new LoggedFile(
        file.delivered().name(),
        file.delivered().feed().feedName(),
        file.survey().sha256(),
        known,
        count.records(),
        count.readableCents(),
        count.unreadableAmounts(),
        count.rejectedLines(),
        count.rejectedCents(),
        new TreeMap<>(count.rejects()));
  }

  private static Finding knownFile(SurveyedFile file, String known) {
    return new Finding(
        Reason.KNOWN_FILE,
        file.file().at(0),
        "sha256",
        file.survey().sha256(),
        "new bytes; these were delivered as %s and are skipped".formatted(known));
  }

  /** A delivery while its files are added up. */
  private final class Draft {
    private final List<LoggedFile> files = new ArrayList<>();
    private final Map<String, String> byDigest = new HashMap<>();
    private final List<Reading> declarations = new ArrayList<>();
    private final List<FeedPart> feeds = new ArrayList<>();
    private final List<FindingRow> findings = new ArrayList<>();
    private long lines;

    void add(LoggedFile file) {
      files.add(file);
      byDigest.putIfAbsent(file.sha256(), file.name());
    }

    void add(Reading reading, ReadWork work, List<FindingRow> found) {
      findings.addAll(found);
      Feed feed = reading.feed();
      if (feed == Feed.DECLARATIONS) {
        declarations.add(reading);
        lines += work.rows();
      } else {
        for (int run = 0; run < work.runs(); run++) {
          String location = reading.rowsFile(run);
          String relative = location.substring(intake.store().location("").length());
          feeds.add(new FeedPart(reading.delivery(), feed.feedName(), relative));
        }
      }
    }

    Accepted accept(Surveyed delivery) {
      return new Accepted(delivery, files, declarations, feeds, findings, lines);
    }
  }
}
