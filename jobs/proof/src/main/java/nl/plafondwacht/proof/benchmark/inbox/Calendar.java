package nl.plafondwacht.proof.benchmark.inbox;

import java.time.LocalDate;

/** The days of a benchmark, as epoch days, and their texts. */
final class Calendar {
  static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 20);

  /** The night's D. */
  static final int D = Math.toIntExact(RUN_DATE.toEpochDay());

  /** First days of lines lie in the days from here on. */
  static final int FIRST = Math.toIntExact(LocalDate.of(2025, 7, 1).toEpochDay());

  /** The longest line that starts on the last of them ends on D. */
  static final int DAYS = D - FIRST - 26;

  static final int NEW_YEAR = Math.toIntExact(LocalDate.of(2026, 1, 1).toEpochDay());

  private static final int TEXTS_FROM = FIRST - 365;
  private static final String[] TEXTS = texts();

  private Calendar() {}

  static String text(int day) {
    return TEXTS[day - TEXTS_FROM];
  }

  private static String[] texts() {
    String[] texts = new String[D + 365 - TEXTS_FROM];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = LocalDate.ofEpochDay(TEXTS_FROM + i).toString();
    }
    return texts;
  }
}
