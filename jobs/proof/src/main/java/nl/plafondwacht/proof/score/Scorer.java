package nl.plafondwacht.proof.score;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.tables.CeilingTests;
import nl.plafondwacht.nightly.tables.OperatorFindingRow;
import nl.plafondwacht.nightly.tables.RestrictionSignals;
import nl.plafondwacht.nightly.tables.SignalCases;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthFolder.Restriction;
import nl.plafondwacht.proof.score.TruthFolder.TrueEpisode;
import nl.plafondwacht.proof.score.TruthTable.Row;
import nl.plafondwacht.rules.claim.Period;

/** Reads a truth and a run, and compares them. */
public final class Scorer {
  private final TruthFolder truth;
  private final NightTables night;
  private final List<StoredRow> tests;
  private final List<StoredRow> signals;
  private final List<TrajectoryRow> trajectories;

  private Scorer(TruthFolder truth, NightTables night) throws IOException {
    this.truth = truth;
    this.night = night;
    this.tests = night.rows(CeilingTests.RESTRICTED);
    this.signals = night.rows(RestrictionSignals.RESTRICTED);
    this.trajectories = night.rows("restricted/trajectories", TrajectoryRow.TABLE);
  }

  /** Whether a folder holds the truth of a synthetic insurer. */
  public static boolean isTruth(FileAccess files, String folder) throws IOException {
    return new TruthFolder(files, folder).isThere();
  }

  /**
   * The score of a run.
   *
   * @param truth folder of a synthetic insurer's truth
   * @param run folder of a run, or one whose latest.json points to a run
   * @return empty when there is no run
   */
  public static Optional<Score> score(FileAccess files, String truth, String run)
      throws IOException {
    Optional<NightTables> tables = NightTables.in(files, run);
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Scorer(new TruthFolder(files, truth), tables.get()).score());
  }

  private Score score() throws IOException {
    RunRecord record = night.record();
    List<Topic> topics = new ArrayList<>(observable());
    topics.addAll(real(LocalDate.parse(record.date())));
    return new Score(record.date(), record.runId(), topics);
  }

  private List<Topic> observable() throws IOException {
    List<Topic> topics = new ArrayList<>(contracts());
    topics.add(refusals());
    topics.add(SignalScore.of(signalLevel(), truth.signals(), signals));
    List<TrueEpisode> episodes = truth.episodes();
    topics.addAll(
        episodes(
            Truth.OBSERVABLE, level -> EpisodeScore.observable(level, episodes, trajectories)));
    topics.addAll(
        DefectScore.of(truth.defects(), night.rows("operator/findings", OperatorFindingRow.TABLE)));
    topics.addAll(
        uptake(Truth.OBSERVABLE, rows -> UptakeScore.observable(truth.monitor().uptake(), rows)));
    topics.addAll(
        classes(Truth.OBSERVABLE, rows -> ClassScore.observable(truth.monitor().classes(), rows)));
    return topics;
  }

  private List<Topic> contracts() throws IOException {
    List<Topic> topics = new ArrayList<>();
    List<Row> contracts = truth.contracts();
    for (String level : Level.ALL) {
      topics.addAll(
          isPublished(level)
              ? ContractScore.of(level, contracts, tests)
              : List.of(Topic.notPublished(Truth.OBSERVABLE, ContractScore.PART, level)));
    }
    return topics;
  }

  private List<Topic> episodes(Truth which, Function<String, Topic> score) throws IOException {
    List<Topic> topics = new ArrayList<>();
    for (String level : Level.ALL) {
      topics.add(
          hasEpisodes(level)
              ? score.apply(level)
              : Topic.notPublished(which, EpisodeScore.PART, level));
    }
    return topics;
  }

  private Topic refusals() throws IOException {
    return RefusalScore.of(
        signalLevel(), truth.refusals(), signals, night.rows(SignalCases.RESTRICTED));
  }

  /** A level without a row would be hidden by its own failure; strict is always there. */
  private boolean isPublished(String level) {
    return level.equals("strict")
        || tests.stream().anyMatch(test -> test.text("strictness").equals(level));
  }

  private boolean hasEpisodes(String level) throws IOException {
    boolean has = trajectories.stream().anyMatch(row -> row.strictness().equals(level));
    return has || (isPublished(level) && night.has("restricted/trajectories"));
  }

  /** Signals are raised at standard where the run has that level. */
  private String signalLevel() {
    boolean hasStandard =
        tests.stream().anyMatch(test -> test.text("strictness").equals("standard"));
    return hasStandard ? "standard" : "strict";
  }

  private List<Topic> real(LocalDate runDate) throws IOException {
    List<Restriction> planted = new ArrayList<>(truth.restrictions());
    planted.addAll(truth.contractRestrictions());
    List<Topic> topics = new ArrayList<>(RestrictionScore.of(planted, signals));
    List<Span> terminal =
        truth.terminalPeriods().stream()
            .filter(span -> !span.days().first().isAfter(runDate))
            .map(span -> upTo(runDate, span))
            .toList();
    topics.addAll(episodes(Truth.REAL, level -> EpisodeScore.real(level, terminal, trajectories)));
    topics.addAll(
        uptake(
            Truth.REAL,
            rows ->
                List.of(
                    UptakeScore.real(
                        RealUptake.shares(
                            truth.monitor().deaths(), truth.monitor().uses(), runDate),
                        rows))));
    topics.addAll(
        classes(Truth.REAL, rows -> List.of(ClassScore.real(personsByPeriod(terminal), rows))));
    return topics;
  }

  private static Span upTo(LocalDate runDate, Span span) {
    Period days = span.days();
    LocalDate last = days.last().isAfter(runDate) ? runDate : days.last();
    return Span.of(span.person(), days.first(), last);
  }

  /** Somebody counts in a period with a terminal day in it. */
  private static Map<String, Long> personsByPeriod(List<Span> terminal) {
    Map<String, Long> persons = new TreeMap<>();
    terminal.forEach(
        span ->
            PeriodNames.of(span.days()).forEach(period -> persons.merge(period, 1L, Long::sum)));
    return persons;
  }

  private List<Topic> uptake(Truth which, Comparison<PublishedUptake> comparison)
      throws IOException {
    return night.has(PublishedUptake.PATH)
        ? comparison.topics(night.rows(PublishedUptake.PATH, PublishedUptake.TABLE))
        : List.of(Topic.notPublished(which, UptakeScore.PART, ""));
  }

  private List<Topic> classes(Truth which, Comparison<PublishedClass> comparison)
      throws IOException {
    return night.has(PublishedClass.PATH)
        ? comparison.topics(night.rows(PublishedClass.PATH, PublishedClass.TABLE))
        : List.of(Topic.notPublished(which, ClassScore.PART, ""));
  }

  /** Reads a truth and holds the rows of a table against it. */
  @FunctionalInterface
  private interface Comparison<R> {
    List<Topic> topics(List<R> rows) throws IOException;
  }
}
