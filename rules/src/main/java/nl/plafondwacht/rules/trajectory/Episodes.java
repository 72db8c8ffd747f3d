package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.trajectory.Episode.ClosedBy;
import org.jspecify.annotations.Nullable;

/** Episodes of one person from the markers that hold (rules T1 to T3). */
final class Episodes {
  private final Signs signs;
  private final List<Sign> groupDays;
  private final PersonFacts person;
  private final LocalDate runDate;

  private Episodes(Signs signs, PersonFacts person, LocalDate runDate) {
    this.signs = signs;
    this.groupDays = signs.groupDays();
    this.person = person;
    this.runDate = runDate;
  }

  /** In order, at each level; they do not overlap. Levels without a difference share one list. */
  static ByStrictness<List<Episode>> of(Signs signs, PersonFacts person, LocalDate runDate) {
    Episodes episodes = new Episodes(signs, person, runDate);
    List<Episode> strict = episodes.walk(sign -> sign.opensAt(Strictness.STRICT));
    List<Episode> standard =
        same(strict, episodes.walk(sign -> sign.opensAt(Strictness.STANDARD) || sign.isGroupDay()));
    List<Episode> broad = same(standard, LastDays.addTo(standard, signs, person, runDate));
    return new ByStrictness<>(strict, standard, broad);
  }

  private static List<Episode> same(List<Episode> before, List<Episode> next) {
    return next.equals(before) ? before : next;
  }

  private List<Episode> walk(Predicate<Sign> counts) {
    List<Episode> episodes = new ArrayList<>();
    Open open = null;
    for (Sign sign : signs.all()) {
      if (!counts.test(sign)) {
        continue;
      }
      if (open != null && !sign.day().isAfter(open.reach())) {
        open = open.extendedBy(sign.period());
        continue;
      }
      if (open != null) {
        episodes.add(open.close(person.deceasedOn(), runDate));
      }
      open = opens(sign) ? new Open(sign.period(), window(sign)) : null;
    }
    if (open != null) {
      episodes.add(open.close(person.deceasedOn(), runDate));
    }
    return List.copyOf(episodes);
  }

  /**
   * A group day needs a day of another group on it or in the W days before; of two different groups
   * at least one is always PALLIATIVE_TEAM or INJECTABLES.
   */
  private boolean opens(Sign sign) {
    LocalDate from = sign.day().minusDays(window(sign));
    return !sign.isGroupDay()
        || groupDays.stream()
            .filter(other -> other.group() != sign.group())
            .anyMatch(other -> new Period(from, sign.day()).contains(other.day()));
  }

  private int window(Sign sign) {
    return MarkerReach.days(person, sign.day());
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
