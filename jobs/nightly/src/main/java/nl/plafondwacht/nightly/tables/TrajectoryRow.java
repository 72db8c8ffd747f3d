package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.nightly.facts.EpisodeRow;
import nl.plafondwacht.rules.signal.Fingerprint;
import nl.plafondwacht.rules.trajectory.Episode.ClosedBy;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** trajectories: one row per person, strictness and episode. */
public record TrajectoryRow(
    @Column(en = "episode, from person, strictness and first day", nl = "episode", rule = "T2")
        String episodeId,
    @Column(en = "pseudonym of the person", nl = "pseudoniem van de persoon") String person,
    @Column(en = "strictness of the trajectory", nl = "striktheid van het traject", rule = "T3")
        String strictness,
    @Column(en = "first day", nl = "eerste dag", rule = "T2") LocalDate openedOn,
    @Column(
            en = "last day; the run date when it has not closed",
            nl = "laatste dag; de rundatum als het loopt",
            rule = "T2")
        LocalDate closedOn,
    @Column(en = "why it closed", nl = "waarom het sloot", rule = "T2") ClosedBy closedBy,
    @Column(
            en = "day of death as known on the run date",
            nl = "dag van overlijden zoals bekend op de rundatum")
        @Nullable LocalDate diedOn) {
  public static final Table<TrajectoryRow> RESTRICTED = Table.of(TrajectoryRow.class);

  public static final Comparator<TrajectoryRow> ORDER =
      Comparator.comparing(TrajectoryRow::person)
          .thenComparing(row -> Strictness.of(row.strictness))
          .thenComparing(TrajectoryRow::openedOn);

  public static TrajectoryRow of(EpisodeRow episode) {
    return new TrajectoryRow(
        episodeId(episode.person(), episode.strictness(), episode.openedOn()),
        episode.person(),
        episode.strictness(),
        episode.openedOn(),
        episode.closedOn(),
        episode.closedBy(),
        episode.diedOn());
  }

  static String episodeId(String person, String strictness, LocalDate openedOn) {
    return Fingerprint.of(List.of(person, strictness, openedOn.toString()));
  }
}
