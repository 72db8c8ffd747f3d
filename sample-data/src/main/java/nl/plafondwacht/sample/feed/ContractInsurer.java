package nl.plafondwacht.sample.feed;

import java.util.List;

/** A label under a contract (feed contract-insurers). */
public record ContractInsurer(String contract, String uzovi) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(contract, uzovi);
  }
}
