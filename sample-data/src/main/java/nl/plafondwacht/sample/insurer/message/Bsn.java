package nl.plafondwacht.sample.insurer.message;

/**
 * Invented citizen numbers that pass the 11-test. They start with 9 and lie below those of the
 * small night, which start with 9999.
 */
public final class Bsn {

  /** Persons of an insurer that numbers can be invented for, counted from 0. */
  public static final long MOST_INSURED = 4_995_000;

  private static final int INSURED_RANGE = 90_000_000;
  private static final int ELEVEN = 11;

  private Bsn() {}

  /**
   * The number of a person of a generated insurer; a greater one for a greater number.
   *
   * @param number from 0 to below {@link #MOST_INSURED}
   */
  public static String ofInsured(long number) {
    int stem = INSURED_RANGE + 2 * Math.toIntExact(number);
    return completed(check(stem) < 10 ? stem : stem + 1);
  }

  private static String completed(int stem) {
    return Integer.toString(stem * 10 + check(stem));
  }

  private static int check(int stem) {
    return weighted(stem) % ELEVEN;
  }

  /** Nine times the first of the eight digits, eight times the second, … twice the last. */
  private static int weighted(int stem) {
    int sum = 0;
    int rest = stem;
    for (int weight = 2; weight <= 9; weight++) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return sum;
  }
}
