package nl.plafondwacht.rules.claim;

/** Direction of a declared amount (rule M1). */
public enum Direction {
  /** Debit: the amount counts plus. */
  D(1),
  /** Credit: the amount counts minus. */
  C(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** The amount with its sign, in cents. */
  public long signed(long cents) {
    return Math.multiplyExact(sign, cents);
  }
}
