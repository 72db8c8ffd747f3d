package nl.plafondwacht.rules.line;

import java.util.OptionalLong;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import org.jspecify.annotations.Nullable;

/** Time delivered (rule M6). */
public final class Hours {
  /** Hundredths of a minute in an hour: quantities come in hundredths. */
  public static final long HUNDREDTHS_OF_MINUTES = 6_000;

  private Hours() {}

  /** Quantity times the minutes of its unit, in hundredths of a minute; empty when not in hours. */
  public static OptionalLong hundredthsOfMinutes(Claim claim) {
    Long quantity = claim.quantityHundredths();
    long minutes = minutesOf(claim.timeUnit());
    return quantity == null || minutes == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.multiplyExact(quantity, minutes));
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
