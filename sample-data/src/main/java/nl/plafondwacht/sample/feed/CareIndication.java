package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Wlz indication (feed long-term-care); no end means it still runs. */
public record CareIndication(
    String person,
    String profile,
    String form,
    LocalDate start,
    @Nullable LocalDate end,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(person, profile, form, start, end, knownOn);
  }
}
