package nl.plafondwacht.rules.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The age of a person in bands wide enough to tell nobody apart by it alone. */
final class AgeBand {
  private static final List<Integer> FROM = List.of(85, 75, 65, 45, 18, 0);
  private static final List<String> NAMES =
      List.of("85+", "75-84", "65-74", "45-64", "18-44", "0-17");
  private static final String UNKNOWN = "UNKNOWN";

  private AgeBand() {}

  /** In whole years on the day; UNKNOWN without a birth date on or before it. */
  static String on(LocalDate day, @Nullable LocalDate birthDate) {
    if (birthDate == null || birthDate.isAfter(day)) {
      return UNKNOWN;
    }
    long years = ChronoUnit.YEARS.between(birthDate, day);
    int band = 0;
    while (years < FROM.get(band)) {
      band++;
    }
    return NAMES.get(band);
  }
}
