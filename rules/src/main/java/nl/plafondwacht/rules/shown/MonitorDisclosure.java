package nl.plafondwacht.rules.shown;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What analysts of the monitor may see (rules S1, S2, S5): counts from 1 to one below the threshold
 * are not shown, nor figures that rest on them; others are rounded to 5, and shares are shares of
 * rounded counts. 0 is nobody and stays 0.
 *
 * @param threshold smallest count that is shown
 */
public record MonitorDisclosure(long threshold) {
  /** The reason why a cell is empty: a count below the threshold. */
  public static final String TOO_FEW = "S1";

  private static final long STEP = 5;

  public boolean hides(long count) {
    return count >= 1 && count < threshold;
  }

  /** The count as it is shown; null when it is hidden. */
  public @Nullable Long count(long count) {
    return hides(count) ? null : Long.valueOf((count + STEP / 2) / STEP * STEP);
  }

  /** The count as it is shown; null when it or the persons it rests on are hidden. */
  public @Nullable Long count(long count, long persons) {
    return hides(persons) ? null : count(count);
  }

  /** A figure that rests on so many persons; null when they are hidden. */
  public @Nullable Double figure(@Nullable Double figure, long persons) {
    return hides(persons) ? null : figure;
  }

  /** The share of part in whole as shown counts give it; null when one is hidden or whole is 0. */
  public @Nullable Double share(long part, long whole) {
    Long shownPart = count(part);
    Long shownWhole = count(whole);
    return shownPart == null || shownWhole == null || shownWhole == 0
        ? null
        : Double.valueOf((double) shownPart / shownWhole);
  }

  /**
   * Why cells of a row are empty: {@link #TOO_FEW} when a count it rests on is hidden, else null.
   */
  public @Nullable String reason(long... counts) {
    return LongStream.of(counts).anyMatch(this::hides) ? TOO_FEW : null;
  }
}
