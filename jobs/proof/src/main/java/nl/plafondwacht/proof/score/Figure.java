package nl.plafondwacht.proof.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One number of a score.
 *
 * @param value a count, cents, days, or a share of four decimals; null when nothing can be said,
 *     such as the precision of no signal
 */
public record Figure(String measure, @Nullable BigDecimal value) {
  private static final int DECIMALS = 4;

  static Figure of(String measure, long value) {
    return new Figure(measure, BigDecimal.valueOf(value));
  }

  /** Part of a whole, rounded down: only a perfect share reads 1.0000. */
  static Figure share(String measure, long part, long whole) {
    return new Figure(
        measure,
        whole == 0
            ? null
            : BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN));
  }

  /** A sum over a number of rows, four decimals; null over none. */
  static Figure ratio(String measure, double sum, long rows) {
    return new Figure(
        measure,
        rows == 0
            ? null
            : BigDecimal.valueOf(sum / rows).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  /** As it is printed; empty when there is none. */
  public String text() {
    return value == null ? "" : value.toPlainString();
  }
}
