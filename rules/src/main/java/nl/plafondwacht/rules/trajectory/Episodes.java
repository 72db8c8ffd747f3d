package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.trajectory.Episode.ClosedBy;
import org.jspecify.annotations.Nullable;

/** Strict episodes from the periods of CERTAIN markers (rules T1 and T2). */
final class Episodes {
  private Episodes() {}

  /**
   * @param markers periods of CERTAIN markers, in any order; one that starts after the run date or
   *     after death opens nothing
   */
  static List<Episode> strict(List<Period> markers, PersonFacts person, LocalDate runDate) {
    List<Period> inOrder =
        markers.stream()
            .filter(marker -> !marker.first().isAfter(lastPossible(person, runDate)))
            .sorted(Comparator.comparing(Period::first))
            .toList();
    List<Episode> episodes = new ArrayList<>();
    Open open = null;
    for (Period marker : inOrder) {
      if (open != null && !marker.first().isAfter(open.reach())) {
        open = open.extendedBy(marker);
      } else {
        if (open != null) {
          episodes.add(open.close(person.deceasedOn(), runDate));
        }
        open = new Open(marker, Window.days(person.birthDate(), marker.first()));
      }
    }
    if (open != null) {
      episodes.add(open.close(person.deceasedOn(), runDate));
    }
    return List.copyOf(episodes);
  }

  private static LocalDate lastPossible(PersonFacts person, LocalDate runDate) {
    LocalDate death = person.deceasedOn();
    return death != null && death.isBefore(runDate) ? death : runDate;
  }

  /**
   * An episode that may still be extended.
   *
   * @param markers from the first marker day to the latest so far
   * @param window W of its first marker: a later one never has a larger W, nobody grows younger
   */
  private record Open(Period markers, int window) {
    /** The last day on which a further marker extends the episode. */
    LocalDate reach() {
      return markers.last().equals(Period.OPEN) ? Period.OPEN : markers.last().plusDays(window);
    }

    Open extendedBy(Period marker) {
      return marker.last().isAfter(markers.last())
          ? new Open(new Period(markers.first(), marker.last()), window)
          : this;
    }

    Episode close(@Nullable LocalDate death, LocalDate runDate) {
      LocalDate end = reach();
      if (death != null && !death.isAfter(end) && !death.isAfter(runDate)) {
        return new Episode(new Period(markers.first(), death), ClosedBy.DEATH);
      }
      return end.isBefore(runDate)
          ? new Episode(new Period(markers.first(), end), ClosedBy.WINDOW)
          : new Episode(new Period(markers.first(), runDate), ClosedBy.RUNNING);
    }
  }
}
