package nl.plafondwacht.nightly.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
   * The settings that rejected lines, of so many declaration lines, go above, in words; equal is
   * not above.
   *
   * @param rejects lines per reason; a line counts under each of its reasons
   */
  public List<String> exceeded(long rejectedLines, Map<String, Long> rejects, long lines) {
    List<String> exceeded = new ArrayList<>();
    if (isAbove(budget, rejectedLines, lines)) {
      exceeded.add("quarantine.budget " + text(budget));
    }
    perReason.forEach(
        (reason, share) -> {
          if (isAbove(share, rejects.getOrDefault(reason, 0L), lines)) {
            exceeded.add("quarantine.per_reason.%s %s".formatted(reason, text(share)));
          }
        });
    return exceeded;
  }

  static String text(BigDecimal share) {
    return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
  }

  private static boolean isAbove(BigDecimal share, long rejects, long lines) {
    return BigDecimal.valueOf(rejects).compareTo(share.multiply(BigDecimal.valueOf(lines))) > 0;
  }
}
