package nl.plafondwacht.nightly.settings;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/**
 * How much may be wrong before nothing is published.
 *
 * @param budget share (0 to 1) of the night's declaration lines
 * @param perReason budget of one reason, only where set
 */
public record Quarantine(BigDecimal budget, SortedMap<String, BigDecimal> perReason) {

  /**
   * Whether rejected lines, of so many declaration lines, go above the budget; equal is not above.
   *
   * @param rejects lines per reason; a line counts under each of its reasons
   */
  public boolean isExceededBy(long rejectedLines, Map<String, Long> rejects, long lines) {
    return isAbove(budget, rejectedLines, lines)
        || perReason.entrySet().stream()
            .anyMatch(
                reason ->
                    isAbove(reason.getValue(), rejects.getOrDefault(reason.getKey(), 0L), lines));
  }

  static String text(BigDecimal share) {
    return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
  }

  private static boolean isAbove(BigDecimal share, long rejects, long lines) {
    return BigDecimal.valueOf(rejects).compareTo(share.multiply(BigDecimal.valueOf(lines))) > 0;
  }
}
