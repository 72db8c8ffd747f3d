package nl.plafondwacht.sample.insurer.truth;

import java.util.Locale;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Months that touch the window, numbered from 0, and behind them the quarters they lie in. */
final class Periods {
  private static final int YEAR = 12;
  private static final int QUARTER = 3;

  private final int firstMonth;
  private final int months;
  private final int firstDay;

  /** The month of each day of the window; asked for every line there is. */
  private final byte[] monthOf;

  Periods(InsurerTime window) {
    this.firstMonth = sinceYearZero(window.first());
    this.months = sinceYearZero(window.last()) - firstMonth + 1;
    this.firstDay = window.first();
    this.monthOf = new byte[window.days()];
    for (int i = 0; i < monthOf.length; i++) {
      monthOf[i] = (byte) (sinceYearZero(firstDay + i) - firstMonth);
    }
  }

  int months() {
    return months;
  }

  int count() {
    return quarterOf(months - 1) + 1;
  }

  /** The month of a day in the window. */
  int month(int day) {
    return monthOf[day - firstDay];
  }

  /** The quarter a month lies in. */
  int quarterOf(int month) {
    return months + (firstMonth + month) / QUARTER - firstMonth / QUARTER;
  }

  /** 2025-07 or 2025-Q3. */
  String name(int period) {
    int month = firstMonthOf(period);
    return period < months
        ? String.format(Locale.ROOT, "%d-%02d", month / YEAR, month % YEAR + 1)
        : month / YEAR + "-Q" + (month % YEAR / QUARTER + 1);
  }

  int firstDay(int period) {
    int month = firstMonthOf(period);
    return Day.of(month / YEAR, month % YEAR + 1, 1);
  }

  int lastDay(int period) {
    int next = firstMonthOf(period) + (period < months ? 1 : QUARTER);
    return Day.of(next / YEAR, next % YEAR + 1, 1) - 1;
  }

  private int firstMonthOf(int period) {
    return period < months
        ? firstMonth + period
        : (firstMonth / QUARTER + period - months) * QUARTER;
  }

  private static int sinceYearZero(int day) {
    return Day.year(day) * YEAR + Day.month(day) - 1;
  }
}
