package nl.plafondwacht.rules.trajectory;

import nl.plafondwacht.rules.claim.Period;

/**
 * A terminal episode of a person (rule T2).
 *
 * @param days from the first marker day to the day it closed, both in it
 */
public record Episode(Period days, ClosedBy closedBy) {
  /** Why an episode closed. */
  public enum ClosedBy {
    DEATH,
    /** W days passed since the latest marker day. */
    WINDOW,
    /** It has not closed on the run date. */
    RUNNING
  }
}
