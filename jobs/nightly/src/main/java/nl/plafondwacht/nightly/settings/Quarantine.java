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
   * Whether rejects by reason, of so many declaration lines, go above the budget; equal is not
   * above.
   */
  public boolean isExceededBy(Map<String, Long> rejects, long lines) {
    long all = rejects.values().stream().mapToLong(Long::longValue).sum();
    return isAbove(budget, all, lines)
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
