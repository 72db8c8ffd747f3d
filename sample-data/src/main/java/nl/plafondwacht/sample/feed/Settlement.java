package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money settled after a term (feed settlements); the exempt amount may not be stated. */
public record Settlement(
    String id,
    String contract,
    String kind,
    String method,
    LocalDate settledOn,
    Euros amount,
    @Nullable Euros terminalExempt,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(id, contract, kind, method, settledOn, amount, terminalExempt, knownOn);
  }
}
