package nl.plafondwacht.ei.message;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.record.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * What record 01 says.
 *
 * @param declarantAgb the institution, else the practice, else the caregiver
 * @param uzovi of the router and payer; null when not filled
 * @param returnedOn the day of the return; null in a claim
 * @param returnCodes of the file as a whole; empty in a claim
 */
public record MessageHeader(
    Recognised message,
    String declarantAgb,
    @Nullable String uzovi,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    @Nullable LocalDate returnedOn,
    List<String> returnCodes) {

  public MessageHeader {
    returnCodes = List.copyOf(returnCodes);
  }

  /** What the records are cut by. */
  public Layout layout() {
    return message.layout();
  }

  /** Whether the lines are care outside the contracts, such as Wlz care. */
  public boolean isOutsideContracts() {
    return layout().outsideContracts().contains(message.messageCode());
  }
}
