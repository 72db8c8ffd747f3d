package nl.plafondwacht.sample.feed;

import java.util.List;

/** A provider number under a contract (feed contract-providers). */
public record ContractProvider(String contract, String agb) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(contract, agb);
  }
}
