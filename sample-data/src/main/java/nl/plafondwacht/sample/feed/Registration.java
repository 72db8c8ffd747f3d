package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A terminal registration (feed terminal-registrations); no end means it still runs. */
public record Registration(
    String person,
    String provider,
    LocalDate start,
    @Nullable LocalDate end,
    String source,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(person, provider, start, end, source, knownOn);
  }
}
