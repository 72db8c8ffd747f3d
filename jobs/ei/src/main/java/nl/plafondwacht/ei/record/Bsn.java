package nl.plafondwacht.ei.record;

/** The burgerservicenummer as a number of nine digits. */
public final class Bsn {
  /** How a file says that no BSN is known: nine nines. */
  public static final long NOT_KNOWN = 999_999_999;

  static final int ELEVEN = 11;

  private Bsn() {}

  /** Weights 9 to 2 for the first eight digits and -1 for the last; zero is nobody. */
  public static boolean passes(long bsn) {
    long rest = bsn / 10;
    long sum = -(bsn % 10);
    for (int weight = 2; weight <= 9; weight++) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return bsn > 0 && rest == 0 && sum % ELEVEN == 0;
  }
}
