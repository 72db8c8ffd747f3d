package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is insured (feed persons); what is not known is left out. */
public record PersonRow(
    String person,
    @Nullable LocalDate born,
    int sex,
    String postcode4,
    String insurer,
    @Nullable LocalDate died,
    LocalDate knownOn)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(person, born, sex, postcode4, insurer, died, knownOn);
  }
}
