package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FileReading;
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
  private final Store store;
  private final Manifest manifest;
  private final Settings settings;
  private final Progress progress;
  private final FileReading reading;
  private final @Nullable String keyId;
  private final LocalDate night;
  private final ConcurrentSkipListMap<String, Surveyed> surveyed = new ConcurrentSkipListMap<>();
  private final KnownFiles known;
  private ReadingPlan plan;
  private final ConcurrentSkipListMap<String, Segment> segments = new ConcurrentSkipListMap<>();
  private Verdict verdict = Verdict.NOTHING;

  /** An intake into the store as it is now. */
  public Intake(
      Store store,
      Settings settings,
      FileReading reading,
      Progress progress,
      @Nullable String keyId,
      LocalDate night)
      throws IOException {
    this.store = store;
    this.manifest = store.manifest();
    this.known = KnownFiles.of(manifest);
    this.settings = settings;
    this.progress = progress;
    this.reading = reading;
    this.keyId = keyId;
    this.night = night;
    this.plan = new ReadingPlan(store, work(), keyId);
  }

  /** In order; the last one makes the new deliveries part of the store. */
  public List<Stage> stages() {
    return List.of(
        new SurveyStage(this, reading),
        new ReadStage(this, reading),
        new VerifyStage(this, night),
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
    if (manifest.find(delivery).isEmpty() && InboxSurvey.isText(delivery)) {
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

  /** Every delivery that is not in the log. */
  Collection<Surveyed> surveyed() {
    return surveyed.values();
  }

  /** Every byte range to read, by unit name. */
  NavigableMap<String, Reading> readings() throws IOException {
    ReadingPlan fresh = new ReadingPlan(store, work(), keyId);
    for (Surveyed delivery : Surveyed.readable(surveyed.values())) {
      fresh.add(delivery, file -> known.find(file).isEmpty());
    }
    fresh.removeOtherWork(files());
    plan = fresh;
    return fresh.units();
  }

  Reading reading(String unit) {
    return plan.of(unit);
  }

  /** The byte ranges of a file; none for a file whose bytes are known. */
  List<Reading> readings(Surveyed delivery, SurveyedFile file) {
    return plan.of(delivery, file);
  }

  /** Declarations files that were delivered before. */
  KnownFiles knownFiles() {
    return known;
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
