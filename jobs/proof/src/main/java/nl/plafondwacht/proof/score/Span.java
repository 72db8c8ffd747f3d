package nl.plafondwacht.proof.score;

import java.time.LocalDate;
import nl.plafondwacht.rules.claim.Period;

/** A terminal period of a person. */
record Span(String person, Period days) {

  /** Both ends are in it. */
  static Span of(String person, LocalDate first, LocalDate last) {
    return new Span(person, new Period(first, last));
  }
}
