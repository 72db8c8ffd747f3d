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

  /** yyyymmdd as a number. */
  private static final int[] DIGITS = new int[COUNT];

  static {
    for (int i = 0; i < COUNT; i++) {
      LocalDate day = LocalDate.ofEpochDay(FIRST + i);
      byte[] text = day.toString().getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(text, 0, TEXT, i * LENGTH, LENGTH);
      DIGITS[i] = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
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
    return digits(day) / 10_000;
  }

  public static int month(int day) {
    return digits(day) / 100 % 100;
  }

  public static int dayOfMonth(int day) {
    return digits(day) % 100;
  }

  /** Completed years of age. */
  public static int age(int born, int day) {
    return Math.floorDiv(digits(day) - digits(born), 10_000);
  }

  private static int digits(int day) {
    return DIGITS[day - FIRST];
  }
}
