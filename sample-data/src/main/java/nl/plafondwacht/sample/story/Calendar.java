package nl.plafondwacht.sample.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days of the sample. Declarations arrive on Fridays and are decided twelve days later. */
public final class Calendar {

  /** The date of the night: nothing later is known. */
  public static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 20);

  /**
   * The last Wednesday on which the insurers decided; these decisions came in a file of their own.
   */
  static final LocalDate LAST_DECISIONS = LocalDate.of(2026, 11, 18);

  private Calendar() {}

  static LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(2026, month, dayOfMonth);
  }

  /** The first Friday at least two days after the care ended. */
  static LocalDate received(LocalDate careEnded) {
    return careEnded.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
  }

  static LocalDate decided(LocalDate received) {
    return received.plusDays(12);
  }

  static boolean isKnown(LocalDate day) {
    return !day.isAfter(RUN_DATE);
  }
}
