package nl.plafondwacht.nightly.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How often a delivery comes, counted in delivery days; no clock is asked.
 *
 * @param text as the settings write it: {@code 1d}, {@code 2w} and {@code 1m} are the days, weeks
 *     or months that end on a date; {@code friday} and {@code workday} (Monday to Friday) are the
 *     days from the last such day up to a date
 */
public record Rhythm(String text) {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /** Once in each day. */
  static final Rhythm DAILY = new Rhythm("1d");

  /** The first delivery day that counts for a date; the date itself is the last. */
  public LocalDate first(LocalDate date) {
    if (Character.isDigit(text.charAt(0))) {
      return date.minus(Period.parse("P" + text.toUpperCase(Locale.ROOT))).plusDays(1);
    }
    LocalDate day = date;
    while (!days().contains(day.getDayOfWeek())) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** The first date for which a delivery of the day given does not count any more. */
  public LocalDate nextAfter(LocalDate deliveryDay) {
    LocalDate date = deliveryDay.plusDays(1);
    while (!first(date).isAfter(deliveryDay)) {
      date = date.plusDays(1);
    }
    return date;
  }

  private Set<DayOfWeek> days() {
    return text.equals("workday")
        ? WORKDAYS
        : EnumSet.of(DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));
  }
}
