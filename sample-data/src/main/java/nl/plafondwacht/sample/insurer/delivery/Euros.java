package nl.plafondwacht.sample.insurer.delivery;

/** Amounts as feeds write them: euros with a point and two decimals. */
final class Euros {
  private Euros() {}

  /** The text of an amount that is not below zero. */
  static String text(long cents) {
    long rest = cents % 100;
    return cents / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
