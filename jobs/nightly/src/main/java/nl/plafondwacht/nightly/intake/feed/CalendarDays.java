package nl.plafondwacht.nightly.intake.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days written {@code yyyy-mm-dd}. */
public final class CalendarDays {
  private static final int LENGTH = 10;
  private static final int EVERY_MONTH_HAS = 28;

  private CalendarDays() {}

  /** Null for text that is not written so, or names a day that does not exist. */
  public static @Nullable LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = (int) Numbers.parseDigits(text, 0, 4);
    int month = (int) Numbers.parseDigits(text, 5, 7);
    int day = (int) Numbers.parseDigits(text, 8, LENGTH);
    return exists(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  private static boolean exists(int year, int month, int day) {
    return year >= 1
        && month >= 1
        && month <= 12
        && day >= 1
        && (day <= EVERY_MONTH_HAS || YearMonth.of(year, month).isValidDay(day));
  }
}
