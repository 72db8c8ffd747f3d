package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.world.ContractPlan.Hindrance;

/** What was planted in a person's care, visible in the declarations or not. */
public final class Planted {

  private Planted() {}

  /** Care that was held back: euros of the hours lost or refused, in cents. */
  public record Restriction(int contract, Hindrance kind, int first, int last, long cents) {}

  /** What looks like a restriction and is none. */
  public enum Confusion {
    DEATH,
    ADMISSION,
    WLZ_START,
    STAFF_SHORTAGE,
    INFORMAL_CARE,
    SEASONAL_DIP,
    LATE_DECLARATION,
    MISSING_DECLARATION,
    MISSING_CODE
  }

  public record Confounder(Confusion kind, int day) {}
}
