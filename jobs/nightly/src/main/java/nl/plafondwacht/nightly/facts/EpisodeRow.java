package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.trajectory.Episode;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectories;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** A terminal episode of a person at one strictness. */
public record EpisodeRow(
    @Column(en = "pseudonym of the person", nl = "pseudoniem van de persoon") String person,
    @Column(en = "strictness of the trajectory", nl = "striktheid van het traject", rule = "T3")
        String strictness,
    @Column(en = "first day", nl = "eerste dag", rule = "T2") LocalDate openedOn,
    @Column(en = "last day", nl = "laatste dag", rule = "T2") LocalDate closedOn,
    @Column(en = "why it closed", nl = "waarom het sloot", rule = "T2") Episode.ClosedBy closedBy,
    @Column(en = "day of death, when known", nl = "dag van overlijden, indien bekend")
        @Nullable LocalDate diedOn) {
  static final Table<EpisodeRow> TABLE = Table.of(EpisodeRow.class);

  static List<EpisodeRow> of(PersonFacts person, Trajectories trajectories) {
    return Strictness.ALL.stream()
        .flatMap(
            level ->
                trajectories.at(level).episodes().stream()
                    .map(episode -> of(person, level, episode)))
        .toList();
  }

  private static EpisodeRow of(PersonFacts person, Strictness level, Episode episode) {
    return new EpisodeRow(
        person.person(),
        level.text(),
        episode.days().first(),
        episode.days().last(),
        episode.closedBy(),
        person.deceasedOn());
  }
}
