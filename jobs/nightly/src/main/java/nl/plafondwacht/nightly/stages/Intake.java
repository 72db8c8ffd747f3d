package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FileReading;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.runs.LineRun;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.stages.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;
import nl.plafondwacht.store.table.SortSpace;
import org.jspecify.annotations.Nullable;

/**
 * Takes new deliveries of the inbox into the store: survey, read, verify, segments, register. What
 * a stage learns and the next needs is kept here; it is learnt anew on every run, only files last.
 */
public final class Intake {
  private static final Comparator<Delivery> LOG_ORDER =
      Comparator.comparing((Delivery delivery) -> delivery.created().toInstant())
          .thenComparing(Delivery::name);

  private final Store store;
  private final Manifest manifest;
  private final Settings settings;
  private final Progress progress;
  private final FileReading reading;
  private final @Nullable String keyId;
  private final ConcurrentSkipListMap<String, Surveyed> surveyed = new ConcurrentSkipListMap<>();
  private final NavigableMap<String, Reading> readings = new TreeMap<>();
  private final ConcurrentSkipListMap<String, Segment> segments = new ConcurrentSkipListMap<>();
  private Verdict verdict = Verdict.NOTHING;

  /**
   * A byte range to read.
   *
   * @param rowsPrefix location of its rows up to the number of the file
   * @param workPrefix location of its other files up to their names
   */
  record Reading(
      String delivery, SurveyedFile file, ByteRange bytes, String rowsPrefix, String workPrefix) {
    Feed feed() {
      return file.delivered().feed();
    }

    /** Where rows of it are: those of declarations in scratch, the others in the store already. */
    String rowsFile(int number) {
      String type = feed() == Feed.DECLARATIONS ? "lines" : "parquet";
      return "%s-%04d.%s".formatted(rowsPrefix, number, type);
    }

    LineRun run(FileAccess files, int number) {
      return new LineRun(files, rowsFile(number), delivery, file.file().source().name());
    }

    String findingsFile() {
      return workPrefix + "-findings.parquet";
    }

    String doneFile() {
      return workPrefix + "-done.json";
    }
  }

  /** An intake into the store as it is now. */
  public Intake(
      Store store,
      Settings settings,
      FileReading reading,
      Progress progress,
      @Nullable String keyId)
      throws IOException {
    this.store = store;
    this.manifest = store.manifest();
    this.settings = settings;
    this.progress = progress;
    this.reading = reading;
    this.keyId = keyId;
  }

  /** In order; the last one makes the new deliveries part of the store. */
  public List<Stage> stages() {
    return List.of(
        new SurveyStage(this),
        new ReadStage(this, reading),
        new VerifyStage(this),
        new SegmentStage(this),
        new RegisterStage(this));
  }

  /** What came of the deliveries that were not in the log; complete after the stages ran. */
  public Verdict verdict() {
    return verdict;
  }

  /** Removes what only the intake needed; the next run may not need it either. */
  public void tidy() throws IOException {
    files().delete(work());
  }

  /**
   * Removes what was read of a delivery that stays out of the store. Its work goes first: work that
   * says "done" without the rows would make the corrected delivery lose them.
   */
  void forget(String delivery) throws IOException {
    if (manifest.find(delivery).isEmpty()) {
      files().delete(work() + "/" + delivery);
      files().delete(store.location("feeds/" + delivery));
      files().delete(store.location("segments/" + delivery));
    }
  }

  FileAccess files() {
    return store.files();
  }

  Store store() {
    return store;
  }

  Manifest manifest() {
    return manifest;
  }

  Settings settings() {
    return settings;
  }

  Progress progress() {
    return progress;
  }

  String inbox() {
    return settings.folders().inbox();
  }

  String inbox(String delivery, String file) {
    return Locations.child(Locations.child(inbox(), delivery), file);
  }

  /** Names the pseudonym key; null without one. */
  @Nullable String keyId() {
    return keyId;
  }

  void surveyed(Surveyed delivery) {
    surveyed.put(delivery.name(), delivery);
  }

  void verified(Verdict found) {
    verdict = found;
  }

  /** The deliveries that can be read, in the order in which they would enter the log. */
  List<Surveyed> readable() {
    return surveyed.values().stream()
        .filter(Surveyed::isReadable)
        .sorted(Comparator.comparing(one -> one.delivery().orElseThrow(), LOG_ORDER))
        .toList();
  }

  /** The deliveries that the survey refused. */
  List<Surveyed> unreadable() {
    return surveyed.values().stream().filter(one -> !one.isReadable()).toList();
  }

  /** Every byte range to read, by unit name. */
  NavigableMap<String, Reading> readings() throws IOException {
    readings.clear();
    for (Surveyed delivery : readable()) {
      for (int file = 0; file < delivery.files().size(); file++) {
        if (knownAs(delivery.files().get(file)).isEmpty()) {
          cut(delivery, file);
        }
      }
    }
    return readings;
  }

  Reading reading(String unit) {
    return Objects.requireNonNull(readings.get(unit), unit);
  }

  /** The byte ranges of a file; none for a file whose bytes are known. */
  List<Reading> readings(Surveyed delivery, SurveyedFile file) {
    return readings.values().stream()
        .filter(one -> one.delivery().equals(delivery.name()) && one.file().equals(file))
        .toList();
  }

  /**
   * Where the bytes of a declarations file were delivered before. Another feed's file is always
   * read again: it may bring back what a later one replaced.
   */
  Optional<String> knownAs(SurveyedFile file) {
    return file.delivered().feed() == Feed.DECLARATIONS
        ? manifest.findDeclarations(file.survey().sha256())
        : Optional.empty();
  }

  private void cut(Surveyed delivery, int position) {
    SurveyedFile file = delivery.files().get(position);
    List<ByteRange> ranges = file.survey().ranges();
    for (int range = 0; range < ranges.size(); range++) {
      String unit = "%s-%03d-%05d".formatted(delivery.name(), position, range);
      String work = work() + "/" + delivery.name() + "/" + content(position, file) + "-" + range;
      boolean lines = file.delivered().feed() == Feed.DECLARATIONS;
      String feedPart =
          "feeds/%s/%s-%03d-%05d"
              .formatted(delivery.name(), file.delivered().feed().feedName(), position, range);
      readings.put(
          unit,
          new Reading(
              delivery.name(),
              file,
              ranges.get(range),
              lines ? work + "-run" : store.location(feedPart),
              work));
    }
  }

  /** Another place in the delivery, another content, cut or key is other work. */
  private String content(int position, SurveyedFile file) {
    return "%03d-%s-%d-%s"
        .formatted(position, file.survey().sha256(), file.survey().ranges().size(), keyId);
  }

  private String work() {
    return settings.folders().scratch() + "/intake";
  }

  /** Where the rows of a segment are sorted. */
  SortSpace sortSpace(String unit) {
    return new SortSpace(files(), work() + "/.sort/" + unit, settings.limits().sortRows());
  }

  void segment(Segment written) {
    segments.put(written.file(), written);
  }

  /** The segments of a delivery written by this run, in the order of persons. */
  List<Segment> segments(String delivery) {
    return segments.values().stream()
        .filter(segment -> delivery.equals(segment.delivery()))
        .toList();
  }
}
