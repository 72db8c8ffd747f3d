package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.trajectory.Episode;
import nl.plafondwacht.rules.trajectory.Sign;
import nl.plafondwacht.rules.trajectory.Signs;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectories;

/**
 * What speaks of a trajectory of a person, as far as rules T7 and U2 ask. Nothing starts after the
 * run date.
 *
 * @param strict days of strict episodes
 * @param standard days of standard episodes
 * @param palliative first service days of palliative-team, injectable and hindsight markers, and of
 *     GP visits that are at least the third within 14 days
 * @param certain periods of markers that are terminal by definition
 * @param planning first service days of titles for talks about wishes
 */
record Evidence(
    List<Period> strict,
    List<Period> standard,
    List<LocalDate> palliative,
    List<Period> certain,
    List<LocalDate> planning) {
  private static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Most people have none. */
  static Evidence of(Trajectories trajectories) {
    Signs signs = trajectories.signs();
    return signs.isEmpty()
        ? NONE
        : new Evidence(
            days(trajectories, Strictness.STRICT),
            days(trajectories, Strictness.STANDARD),
            Stream.concat(signs.groupDays().stream(), signs.of(Kind.HINDSIGHT).stream())
                .map(Sign::day)
                .toList(),
            signs.of(Kind.CERTAIN).stream().map(Sign::period).toList(),
            signs.of(Kind.PLANNING).stream().map(Sign::day).toList());
  }

  private static List<Period> days(Trajectories trajectories, Strictness strictness) {
    return trajectories.at(strictness).episodes().stream().map(Episode::days).toList();
  }

  /** Whether a marker that is no title for talks about wishes lies in the period. */
  boolean hasMarkerIn(Period period) {
    return certain.stream().anyMatch(period::overlaps)
        || palliative.stream().anyMatch(period::contains);
  }

  boolean hasPlanningIn(Period period) {
    return planning.stream().anyMatch(period::contains);
  }
}
