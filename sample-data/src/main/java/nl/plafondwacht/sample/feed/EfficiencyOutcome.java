package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;

/** What an efficiency model expected and what came (feed efficiency-outcomes). */
public record EfficiencyOutcome(
    String contract, LocalDate periodEnd, String expected, String realised, LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(contract, periodEnd, expected, realised, knownOn);
  }
}
