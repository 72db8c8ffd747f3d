package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.plafondwacht.rules.reference.PersonFacts;

/** The age of a person in bands wide enough to tell nobody apart by it alone. */
final class AgeBand {
  private static final List<Integer> FROM = List.of(85, 75, 65, 45, 18, 0);
  private static final List<String> NAMES =
      List.of("85+", "75-84", "65-74", "45-64", "18-44", "0-17");
  private static final String UNKNOWN = "UNKNOWN";

  private AgeBand() {}

  /** UNKNOWN without a birth date. */
  static String on(LocalDate day, PersonFacts person) {
    OptionalInt age = person.ageOn(day);
    if (age.isEmpty()) {
      return UNKNOWN;
    }
    int band = 0;
    while (age.getAsInt() < FROM.get(band)) {
      band++;
    }
    return NAMES.get(band);
  }
}
