package nl.plafondwacht.rules.uptake;

/** What is known of a person in a period (rule T7), the highest first. */
public enum TrajectoryClass {
  /** A day of a strict episode. */
  TERMINAL_CERTAIN,
  /** A day of a standard episode, none of a strict one. */
  TERMINAL_PROBABLE,
  PALLIATIVE,
  PLANNING_ONLY,
  /** Died with lines in the last days of life and no marker among them. */
  NOT_DETERMINABLE,
  NONE;

  /** The higher of the two. */
  TrajectoryClass or(TrajectoryClass other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
