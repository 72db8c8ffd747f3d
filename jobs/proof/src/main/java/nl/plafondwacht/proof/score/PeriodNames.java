package nl.plafondwacht.proof.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.TreeSet;
import nl.plafondwacht.rules.claim.Period;

/** What the tables call months and quarters: 2025-07, 2025-Q3. */
final class PeriodNames {

  private PeriodNames() {}

  /** The month and the quarter of a day. */
  static Set<String> of(LocalDate day) {
    return of(new Period(day, day));
  }

  /** Those that have a day of a closed period. */
  static Set<String> of(Period days) {
    Set<String> names = new TreeSet<>();
    YearMonth last = YearMonth.from(days.last());
    for (YearMonth month = YearMonth.from(days.first());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      names.add(month.toString());
      names.add("%d-Q%d".formatted(month.getYear(), month.get(IsoFields.QUARTER_OF_YEAR)));
    }
    return names;
  }
}
