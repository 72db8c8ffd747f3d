package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import nl.plafondwacht.rules.reference.PersonFacts;

/** How long a marker reaches (rule T1). */
public final class MarkerReach {
  private static final int DAYS = 90;
  private static final int DAYS_FOR_A_CHILD = 365;
  private static final int ADULT_FROM_YEARS = 18;

  private MarkerReach() {}

  /** Days after a marker that starts on the day; 90 when the birth date is not known. */
  public static int days(PersonFacts person, LocalDate markerStart) {
    return person.ageOn(markerStart).orElse(ADULT_FROM_YEARS) < ADULT_FROM_YEARS
        ? DAYS_FOR_A_CHILD
        : DAYS;
  }
}
