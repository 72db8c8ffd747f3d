package nl.plafondwacht.ei.record;

/** The burgerservicenummer as a number of nine digits. */
public final class Bsn {
  /** How a file says that no BSN is known: nine nines. */
  public static final long NOT_KNOWN = 999_999_999;

  static final int ELEVEN = 11;

  private Bsn() {}

  /** Whether it passes the 11-test; zero is nobody. */
  public static boolean passes(long bsn) {
    return bsn > 0 && bsn <= NOT_KNOWN && checkDigit(bsn / 10) == bsn % 10;
  }

  /**
   * The last digit with which eight digits pass the 11-test; 10 when none does. The weights are 9
   * for the first to 2 for the eighth.
   */
  public static int checkDigit(long eight) {
    long rest = eight;
    long sum = 0;
    for (int weight = 2; weight <= 9; weight++) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return (int) (sum % ELEVEN);
  }
}
