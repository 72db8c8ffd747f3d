package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Zvw-pgb (feed pgb). */
public record PersonalBudget(
    String person, LocalDate start, @Nullable LocalDate end, LocalDate knownOn) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(person, start, end, knownOn);
  }
}
