package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.trajectory.Episode.ClosedBy;

/** What broad adds to standard: the last W days before a death with a marker in them (rule T3). */
final class LastDays {
  private LastDays() {}

  /** The episodes with the last days merged into those they overlap. */
  static List<Episode> addTo(
      List<Episode> episodes, Signs signs, PersonFacts person, LocalDate runDate) {
    LocalDate death = person.deceasedOn();
    if (death == null || death.isAfter(runDate)) {
      return episodes;
    }
    Optional<LocalDate> first =
        signs.all().stream()
            .filter(sign -> !sign.day().isBefore(first(sign, person, death)))
            .map(sign -> first(sign, person, death))
            .min(Comparator.naturalOrder());
    return first.map(day -> merged(episodes, day, death)).orElse(episodes);
  }

  /** The first of the last W days, the day of death among them. */
  private static LocalDate first(Sign sign, PersonFacts person, LocalDate death) {
    return death.minusDays(MarkerReach.days(person, sign.day()) - 1L);
  }

  private static List<Episode> merged(List<Episode> episodes, LocalDate first, LocalDate death) {
    List<Episode> all = new ArrayList<>();
    LocalDate opened = first;
    for (Episode episode : episodes) {
      if (episode.days().last().isBefore(first)) {
        all.add(episode);
      } else if (episode.days().first().isBefore(opened)) {
        opened = episode.days().first();
      }
    }
    all.add(new Episode(new Period(opened, death), ClosedBy.DEATH));
    return List.copyOf(all);
  }
}
