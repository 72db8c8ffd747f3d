package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A raise that was asked (feed ceiling-requests); without a decision it is open. */
public record CeilingRequest(
    String id,
    String contract,
    LocalDate requestedOn,
    Euros requested,
    String reason,
    @Nullable LocalDate decidedOn,
    String decision,
    @Nullable Euros newCeiling,
    @Nullable LocalDate effectiveFrom)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(
        id,
        contract,
        requestedOn,
        requested,
        reason,
        decidedOn,
        decision,
        newCeiling,
        effectiveFrom);
  }
}
