package nl.plafondwacht.rules.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer answered on a declared line, as delivered; any part may be missing.
 *
 * @param grantedCents granted amount, unsigned, in cents
 * @param returnCodes up to three return codes in the order given
 */
public record Decision(
    @Nullable Long grantedCents, List<String> returnCodes, @Nullable LocalDate decidedOn) {
  public static final Decision NONE = new Decision(null, List.of(), null);

  public Decision {
    returnCodes = List.copyOf(returnCodes);
  }

  /** Whether it decides: granted amount and day are both there (rule M2). */
  public boolean isComplete() {
    return grantedCents != null && decidedOn != null;
  }
}
