package nl.plafondwacht.sample.insurer.chance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Days as epoch days, and their parts and text from a table; a table is faster than a calendar. */
public final class Day {
  /** Later than any day; "not" or "no end". */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final int FIRST = (int) LocalDate.of(1890, 1, 1).toEpochDay();
  private static final int COUNT = (int) LocalDate.of(2110, 1, 1).toEpochDay() - FIRST;
  private static final int LENGTH = 10;
  private static final byte[] TEXT = new byte[COUNT * LENGTH];

  static {
    for (int i = 0; i < COUNT; i++) {
      byte[] text = LocalDate.ofEpochDay(FIRST + i).toString().getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(text, 0, TEXT, i * LENGTH, LENGTH);
    }
  }

  private Day() {}

  public static int of(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  public static int of(int year, int month, int day) {
    return of(LocalDate.of(year, month, day));
  }

  /** yyyy-mm-dd; empty for {@link #NEVER}. */
  public static String text(int day) {
    return day == NEVER ? "" : LocalDate.ofEpochDay(day).toString();
  }

  /** Writes yyyy-mm-dd and gives the place behind it. */
  public static int write(int day, byte[] into, int at) {
    System.arraycopy(TEXT, (day - FIRST) * LENGTH, into, at, LENGTH);
    return at + LENGTH;
  }

  public static int year(int day) {
    int at = (day - FIRST) * LENGTH;
    return number(at, 2) * 100 + number(at + 2, 2);
  }

  public static int month(int day) {
    return number((day - FIRST) * LENGTH + 5, 2);
  }

  public static int dayOfMonth(int day) {
    return number((day - FIRST) * LENGTH + 8, 2);
  }

  /** Completed years of age. */
  public static int age(int born, int day) {
    int years = year(day) - year(born);
    boolean before =
        month(day) < month(born)
            || (month(day) == month(born) && dayOfMonth(day) < dayOfMonth(born));
    return before ? years - 1 : years;
  }

  private static int number(int at, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 10 + TEXT[at + i] - '0';
    }
    return value;
  }
}
