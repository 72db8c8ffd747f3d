package nl.plafondwacht.sample.insurer.truth;

/** A terminal episode (rules T2, T3); epoch days, both inclusive. */
public record Episode(int opened, int closed, ClosedBy by) {

  /** Why it closed. */
  public enum ClosedBy {
    DEATH,
    WINDOW,
    RUNNING
  }
}
