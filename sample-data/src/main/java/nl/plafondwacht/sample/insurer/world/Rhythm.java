package nl.plafondwacht.sample.insurer.world;

/**
 * The days on which lines reach the insurer and answers leave it. Row by row that is any day.
 * Messages come once in four weeks, the last on the day before the last of the window, and are
 * answered on the last day and every four weeks before: an answer to the lines of one day never
 * comes with lines of another, and never on the day of its own.
 */
public record Rhythm(Manner manner, int last) {
  private static final int FOUR_WEEKS = 28;

  /** The first day from a day on, itself included, on which the insurer receives lines. */
  public int received(int day) {
    return manner == Manner.ROWS ? day : next(day, last - 1);
  }

  /** The first day from a day on, itself included, on which the insurer answers. */
  public int answered(int day) {
    return manner == Manner.ROWS ? day : next(day, last);
  }

  private static int next(int day, int anchor) {
    return day + Math.floorMod(anchor - day, FOUR_WEEKS);
  }
}
