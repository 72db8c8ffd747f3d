package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.rules.claim.Period;

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

  /** Whether a marker that is no title for talks about wishes lies in the period. */
  boolean hasMarkerIn(Period period) {
    return certain.stream().anyMatch(period::overlaps)
        || palliative.stream().anyMatch(period::contains);
  }

  boolean hasPlanningIn(Period period) {
    return planning.stream().anyMatch(period::contains);
  }
}
