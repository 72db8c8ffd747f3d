package nl.plafondwacht.nightly.score;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.score.Topic.Truth;
import nl.plafondwacht.nightly.score.TruthFolder.Restriction;
import nl.plafondwacht.nightly.score.TruthFolder.TrueEpisode;
import nl.plafondwacht.nightly.score.TruthTable.Row;
import nl.plafondwacht.nightly.tables.CeilingTestRow;
import nl.plafondwacht.nightly.tables.OperatorFindingRow;
import nl.plafondwacht.nightly.tables.SignalCaseRow;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.nightly.tables.TrajectoryRow;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.store.files.FileAccess;

/** Reads a truth and a run, and compares them. */
public final class Scoring {
  private final TruthFolder truth;
  private final NightTables night;
  private final List<CeilingTestRow> tests;
  private final List<SignalRow> signals;
  private final List<TrajectoryRow> trajectories;

  private Scoring(TruthFolder truth, NightTables night) throws IOException {
    this.truth = truth;
    this.night = night;
    this.tests = night.rows("restricted/ceiling_tests", CeilingTestRow.RESTRICTED);
    this.signals = night.rows("restricted/restriction_signals", SignalRow.RESTRICTED);
    this.trajectories = night.rows("restricted/trajectories", TrajectoryRow.RESTRICTED);
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
    return Optional.of(new Scoring(new TruthFolder(files, truth), tables.get()).score());
  }

  private Score score() throws IOException {
    RunRecord record = night.record();
    List<Topic> topics = new ArrayList<>(observable());
    topics.addAll(real(LocalDate.parse(record.date())));
    return new Score(record.date(), record.runId(), topics);
  }

  private List<Topic> observable() throws IOException {
    List<Topic> topics = new ArrayList<>();
    List<Row> contracts = truth.contracts();
    for (String level : Level.ALL) {
      topics.addAll(
          isPublished(level)
              ? ContractScore.of(level, contracts, tests)
              : List.of(Topic.notPublished(Truth.OBSERVABLE, ContractScore.PART, level)));
    }
    topics.add(refusals());
    List<TrueEpisode> episodes = truth.episodes();
    for (String level : Level.ALL) {
      topics.add(
          hasEpisodes(level)
              ? EpisodeScore.observable(level, episodes, trajectories)
              : Topic.notPublished(Truth.OBSERVABLE, EpisodeScore.PART, level));
    }
    topics.addAll(
        DefectScore.of(truth.defects(), night.rows("operator/findings", OperatorFindingRow.TABLE)));
    topics.addAll(
        orAbsent(
            Truth.OBSERVABLE,
            UptakeScore.PART,
            PublishedUptake.PATH,
            () -> UptakeScore.observable(truth.uptake(), uptake())));
    topics.addAll(
        orAbsent(
            Truth.OBSERVABLE,
            ClassScore.PART,
            PublishedClass.PATH,
            () -> ClassScore.observable(truth.classes(), classes())));
    return topics;
  }

  private Topic refusals() throws IOException {
    return RefusalScore.of(
        signalLevel(),
        truth.refusals(),
        signals,
        night.rows("restricted/signal_cases", SignalCaseRow.RESTRICTED));
  }

  /** A level without a row would be hidden by its own failure; strict is always there. */
  private boolean isPublished(String level) {
    return level.equals("strict")
        || tests.stream().anyMatch(test -> test.strictness().equals(level));
  }

  private boolean hasEpisodes(String level) throws IOException {
    boolean has = trajectories.stream().anyMatch(row -> row.strictness().equals(level));
    return has || (isPublished(level) && night.has("restricted/trajectories"));
  }

  /** Signals are raised at standard where the run has that level. */
  private String signalLevel() {
    boolean hasStandard = tests.stream().anyMatch(test -> test.strictness().equals("standard"));
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
    for (String level : Level.ALL) {
      topics.add(
          hasEpisodes(level)
              ? EpisodeScore.real(level, terminal, trajectories)
              : Topic.notPublished(Truth.REAL, EpisodeScore.PART, level));
    }
    topics.addAll(
        orAbsent(
            Truth.REAL,
            UptakeScore.PART,
            PublishedUptake.PATH,
            () ->
                List.of(
                    UptakeScore.real(
                        RealUptake.shares(truth.deaths(), truth.uses(), runDate), uptake()))));
    topics.addAll(
        orAbsent(
            Truth.REAL,
            ClassScore.PART,
            PublishedClass.PATH,
            () -> List.of(ClassScore.real(personsByPeriod(terminal), classes()))));
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

  private List<PublishedUptake> uptake() throws IOException {
    return night.rows(PublishedUptake.PATH, PublishedUptake.TABLE);
  }

  private List<PublishedClass> classes() throws IOException {
    return night.rows(PublishedClass.PATH, PublishedClass.TABLE);
  }

  private List<Topic> orAbsent(Truth which, String part, String table, Comparison comparison)
      throws IOException {
    return night.has(table) ? comparison.topics() : List.of(Topic.notPublished(which, part, ""));
  }

  /** Reads a truth and a table of the night. */
  @FunctionalInterface
  private interface Comparison {
    List<Topic> topics() throws IOException;
  }
}
