package nl.plafondwacht.sample.feed;

import java.util.List;

/** What a contract covers and counts (feed contract-scope); code {@code *} means all. */
public record ScopeRow(
    String contract, String codeList, String code, String counts, String homeCare) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(contract, codeList, code, counts, homeCare);
  }
}
