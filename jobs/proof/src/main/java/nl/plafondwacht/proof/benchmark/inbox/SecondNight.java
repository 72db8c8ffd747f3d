package nl.plafondwacht.proof.benchmark.inbox;

import java.util.Locale;

/** Whose lines the delivery of a second night has. */
public enum SecondNight {
  /** There is no second night. */
  NONE,
  /** One person in twenty. */
  FEW_PERSONS,
  /** Everybody, as in the first delivery. */
  SCATTERED;

  /** As the command line writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
