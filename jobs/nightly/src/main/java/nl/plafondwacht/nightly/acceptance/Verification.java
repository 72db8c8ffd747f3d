package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.acceptance.Verdict.Accepted;
import nl.plafondwacht.nightly.acceptance.Verdict.Refused;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.Totals;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.settings.Quarantine;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Holds each delivery against its own totals and decides which of them enter the store. A night and
 * its dry run differ only in where they have their counts from.
 */
public final class Verification {
  private final Quarantine quarantine;
  private final KnownFiles before;
  private final LocalDate night;
  private final Reader reader;

  /** Files of accepted deliveries so far, by digest. */
  private final Map<String, String> knownFiles = new HashMap<>();

  /** Says what the reading of a file gave. */
  @FunctionalInterface
  interface Reader {
    FileRead read(Surveyed delivery, SurveyedFile file) throws IOException;
  }

  /**
   * Decides once.
   *
   * @param before files that need no reading
   * @param night its date
   */
  public Verification(Quarantine quarantine, KnownFiles before, LocalDate night, Reader reader) {
    this.quarantine = quarantine;
    this.before = before;
    this.night = night;
    this.reader = reader;
  }

  /** What becomes of deliveries that are not in the log. */
  public Verdict of(Collection<Surveyed> surveyed) throws IOException {
    List<Accepted> accepted = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Surveyed delivery : surveyed) {
      if (!delivery.isReadable()) {
        List<FindingRow> why = delivery.refusals().stream().map(FindingRow::of).toList();
        refused.add(new Refused(delivery.name(), why));
      }
    }
    for (Surveyed delivery : Surveyed.readable(surveyed)) {
      judge(delivery, accepted, refused);
    }
    return new Verdict(accepted, refused, List.of()).within(quarantine);
  }

  private void judge(Surveyed delivery, List<Accepted> accepted, List<Refused> refused)
      throws IOException {
    Draft draft = new Draft();
    createdAfterNight(delivery).map(FindingRow::of).ifPresent(draft.findings::add);
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
    if (known.isPresent()) {
      draft.add(logged(file, known.get(), FileCount.NONE));
      draft.findings.add(FindingRow.of(knownFile(file, known.get())));
    } else {
      FileRead read = reader.read(delivery, file);
      draft.add(read);
      draft.add(logged(file, null, read.count()));
      Totals.check(file.delivered(), read.count(), file.file()).stream()
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
    return here.or(() -> Optional.ofNullable(knownFiles.get(digest))).or(() -> before.find(file));
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

  /** A night runs on into the next day, so what is made on that day is no error. */
  private Optional<Finding> createdAfterNight(Surveyed delivery) {
    LocalDate latest = night.plusDays(1);
    LocalDate created = delivery.delivery().orElseThrow().deliveryDay();
    return delivery.files().stream()
        .findFirst()
        .filter(first -> created.isAfter(latest))
        .map(
            first ->
                new Finding(
                    Reason.CREATED_AFTER_NIGHT,
                    first.file().at(0),
                    "created",
                    created.toString(),
                    "a day on or before %s, the day after the night".formatted(latest)));
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
  private static final class Draft {
    private final List<LoggedFile> files = new ArrayList<>();
    private final Map<String, String> byDigest = new HashMap<>();
    private final List<RangeToRead> declarations = new ArrayList<>();
    private final List<FeedPart> feeds = new ArrayList<>();
    private final List<FindingRow> findings = new ArrayList<>();
    private long lines;

    void add(LoggedFile file) {
      files.add(file);
      byDigest.putIfAbsent(file.sha256(), file.name());
    }

    void add(FileRead read) {
      findings.addAll(read.findings());
      declarations.addAll(read.declarations());
      feeds.addAll(read.feeds());
      lines += read.lines();
    }

    Accepted accept(Surveyed delivery) {
      return new Accepted(delivery, files, declarations, feeds, findings, lines);
    }
  }
}
