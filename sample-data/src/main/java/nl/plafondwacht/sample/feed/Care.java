package nl.plafondwacht.sample.feed;

import java.time.LocalDate;

/**
 * What was done: code list and code, first and last service day (both inclusive), how much of which
 * unit. The unit is empty where the sector's message knows none.
 */
public record Care(
    String codeList,
    String code,
    LocalDate start,
    LocalDate end,
    Quantity quantity,
    String unit,
    Euros tariff) {

  /** One act on one day, as general practitioners, pharmacies and hospitals declare. */
  public static Care act(String codeList, String code, LocalDate day, Euros tariff) {
    return new Care(codeList, code, day, day, Quantity.of(1), "", tariff);
  }

  public Euros amount() {
    return quantity.at(tariff);
  }
}
