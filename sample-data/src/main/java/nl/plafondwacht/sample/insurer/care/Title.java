package nl.plafondwacht.sample.insurer.care;

import java.util.List;
import nl.plafondwacht.sample.insurer.chance.Day;

/** A title whose use is followed (rule U1), under the code that is invented for it. */
public enum Title {
  MSZ_PROACTIVE_CARE_PLANNING(Performance.PLANNING, 2025),
  GP_PROACTIVE_CARE_PLANNING(Performance.GP_PLANNING, 2027),
  CENTRAL_CAREGIVER(Performance.CENTRAL_CAREGIVER, 2025),
  MEEDENKADVIES_ASKER(Performance.ADVICE_ASKED, 2026),
  MEEDENKADVIES_ADVISER(Performance.ADVICE_GIVEN, 2026);

  /** All titles, in the order of the table of titles. */
  public static final List<Title> ALL = List.of(values());

  private final Performance what;
  private final int availableFrom;

  Title(Performance what, int firstYear) {
    this.what = what;
    this.availableFrom = Day.of(firstYear, 1, 1);
  }

  public Performance what() {
    return what;
  }

  /** The first day on which it may be declared, an epoch day. */
  public int availableFrom() {
    return availableFrom;
  }

  boolean isAvailable(int day) {
    return day >= availableFrom;
  }
}
