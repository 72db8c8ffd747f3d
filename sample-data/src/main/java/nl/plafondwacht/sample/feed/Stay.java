package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days somewhere else than home (feed stays); both days inclusive, no end means it lasts. */
public record Stay(
    String person,
    String kind,
    String provider,
    LocalDate start,
    @Nullable LocalDate end,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(person, kind, provider, start, end, knownOn);
  }
}
