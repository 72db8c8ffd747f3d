package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title a provider may declare (feed title-contracts). */
public record TitleContract(
    String agb,
    String uzovi,
    String codeList,
    String code,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(agb, uzovi, codeList, code, validFrom, validTo, knownOn);
  }
}
