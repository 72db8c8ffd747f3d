package nl.plafondwacht.sample.cast;

/**
 * Invented citizen numbers that pass the 11-test. Those of the sample night are 9999, three digits
 * of our own, filler and check; those of generated insurers lie below them and start with 9.
 */
public final class Bsn {

  /** Persons of an insurer that numbers can be invented for, counted from 0. */
  public static final long MOST_INSURED = 4_995_000;

  private static final int INVENTED_RANGE = 99_990_000;
  private static final int INSURED_RANGE = 90_000_000;
  private static final int ELEVEN = 11;

  private Bsn() {}

  /** The number of the person whom the sample calls {@code number} (1 to 999); always the same. */
  static String of(int number) {
    for (int filler = 0; filler < 10; filler++) {
      int stem = INVENTED_RANGE + number * 10 + filler;
      if (check(stem) < 10) {
        return completed(stem);
      }
    }
    throw new IllegalStateException("No check digit fits person " + number);
  }

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
