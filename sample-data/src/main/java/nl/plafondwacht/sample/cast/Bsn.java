package nl.plafondwacht.sample.cast;

/** Invented citizen numbers that pass the 11-test: 9999, three digits of our own, filler, check. */
final class Bsn {

  private static final int INVENTED_RANGE = 99_990_000;

  private Bsn() {}

  /** The number of the person whom the sample calls {@code number} (1 to 999); always the same. */
  static String of(int number) {
    for (int filler = 0; filler < 10; filler++) {
      int stem = INVENTED_RANGE + number * 10 + filler;
      int check = weighted(stem) % 11;
      if (check < 10) {
        return Integer.toString(stem * 10 + check);
      }
    }
    throw new IllegalStateException("No check digit fits person " + number);
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
