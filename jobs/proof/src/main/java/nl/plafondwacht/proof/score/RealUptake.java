package nl.plafondwacht.proof.score;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.proof.score.MonitorTruth.TrueDeath;
import nl.plafondwacht.proof.score.MonitorTruth.TrueUse;

/** How many who died after a last phase of life had held a title, whoever could see it. */
final class RealUptake {
  private static final int YEAR = 365;

  private RealUptake() {}

  /**
   * Shares by period and title; the same title may be used by somebody once only.
   *
   * @param runDate later deaths are left out
   */
  static Map<String, Double> shares(List<TrueDeath> deaths, List<TrueUse> uses, LocalDate runDate) {
    Map<String, LocalDate> died = new HashMap<>();
    deaths.stream()
        .filter(death -> !death.day().isAfter(runDate))
        .forEach(death -> died.put(death.person(), death.day()));
    Map<String, Long> all = new HashMap<>();
    died.values().forEach(day -> count(day, "", all));
    Map<String, Long> held = new TreeMap<>();
    for (TrueUse use : uses) {
      LocalDate death = died.get(use.person());
      if (death != null && use.firstDay().isAfter(death.minusDays(YEAR))) {
        count(death, "," + use.title(), held);
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    held.forEach(
        (cell, persons) ->
            shares.put(cell, (double) persons / all.getOrDefault(cell.split(",", -1)[0], 0L)));
    return shares;
  }

  private static void count(LocalDate death, String of, Map<String, Long> counts) {
    PeriodNames.of(death).forEach(period -> counts.merge(period + of, 1L, Long::sum));
  }
}
