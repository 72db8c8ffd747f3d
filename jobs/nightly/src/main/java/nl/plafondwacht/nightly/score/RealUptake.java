package nl.plafondwacht.nightly.score;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.nightly.score.TruthFolder.TrueDeath;
import nl.plafondwacht.nightly.score.TruthFolder.TrueUse;

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
    Map<String, TrueDeath> byPerson = new HashMap<>();
    Map<String, Long> all = new HashMap<>();
    for (TrueDeath death : deaths) {
      if (!death.day().isAfter(runDate)) {
        byPerson.put(death.person(), death);
        PeriodNames.of(death.day()).forEach(period -> all.merge(period, 1L, Long::sum));
      }
    }
    Map<String, Long> held = new TreeMap<>();
    for (TrueUse use : uses) {
      TrueDeath death = byPerson.get(use.person());
      if (death != null && use.firstDay().isAfter(death.day().minusDays(YEAR))) {
        PeriodNames.of(death.day())
            .forEach(period -> held.merge(period + "," + use.title(), 1L, Long::sum));
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    held.forEach(
        (cell, persons) -> {
          long died = all.getOrDefault(cell.substring(0, cell.indexOf(',')), 0L);
          shares.put(cell, (double) persons / died);
        });
    return shares;
  }
}
