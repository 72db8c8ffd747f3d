package nl.plafondwacht.rules.claim;

/** Arithmetic on whole cents (rule M1) and, by the same fraction, on parts of hours (M5, M6). */
public final class Money {
  private Money() {}

  /**
   * The part {@code numerator / denominator} of an amount, half-up to whole units. A negative
   * amount is rounded like its positive counterpart, so that a credit mirrors its debit.
   *
   * @param numerator from 0 to {@code denominator}
   * @param denominator 0 gives 0
   */
  public static long part(long cents, long numerator, long denominator) {
    if (denominator == 0) {
      return 0;
    }
    long twice = Math.multiplyExact(Math.multiplyExact(Math.abs(cents), numerator), 2L);
    long rounded = (twice + denominator) / (2 * denominator);
    return cents < 0 ? -rounded : rounded;
  }
}
