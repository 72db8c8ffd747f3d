package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place to stay (feed facilities). */
public record Facility(
    String agb,
    String kind,
    String presence24h,
    int places,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(agb, kind, presence24h, places, validFrom, validTo, knownOn);
  }
}
