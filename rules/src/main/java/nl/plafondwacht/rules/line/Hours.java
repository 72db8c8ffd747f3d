package nl.plafondwacht.rules.line;

import java.util.OptionalLong;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import org.jspecify.annotations.Nullable;

/** Time delivered (rule M6). */
public final class Hours {
  /**
   * Parts of time in an hour. Quantities come in hundredths; a thousand times finer, so that the
   * terminal share of a line's time loses nothing that anybody would see.
   */
  public static final long PARTS = 6_000_000;

  private static final long PARTS_PER_HUNDREDTH_OF_A_MINUTE = 1_000;

  private Hours() {}

  /** Quantity times the minutes of its unit, in {@link #PARTS}; empty when not in hours. */
  public static OptionalLong parts(Claim claim) {
    Long quantity = claim.quantityHundredths();
    long minutes = minutesOf(claim.timeUnit());
    return quantity == null || minutes == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.multiplyExact(quantity, minutes * PARTS_PER_HUNDREDTH_OF_A_MINUTE));
  }

  /** Minutes of a COD218 unit; 0 for a unit that is no length of care, such as a week. */
  private static long minutesOf(@Nullable String unit) {
    if (unit == null) {
      return 0;
    }
    return switch (unit) {
      case "01" -> 1;
      case "07" -> 5;
      case "04" -> 60;
      case "16" -> 240;
      case "14" -> 1440;
      default -> 0;
    };
  }
}
