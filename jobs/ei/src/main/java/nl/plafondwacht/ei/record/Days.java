package nl.plafondwacht.ei.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates written yyyymmdd; remembers those it saw, so one thread at a time. */
public final class Days {
  private static final int BITS = 12;
  private static final int SCATTER = 0x9E3779B9;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final int[] seen = new int[1 << BITS];
  private final @Nullable LocalDate[] days = new LocalDate[1 << BITS];

  /** The day; null when there is none, as for zeros, or outside 1900 to 2199. */
  public @Nullable LocalDate of(long yyyymmdd) {
    int value = (int) yyyymmdd;
    int slot = (value * SCATTER) >>> (Integer.SIZE - BITS);
    if (seen[slot] != value) {
      seen[slot] = value;
      days[slot] = parse(value);
    }
    return days[slot];
  }

  private static @Nullable LocalDate parse(int value) {
    int year = value / 10_000;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, value / 100 % 100, value % 100);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
