package nl.plafondwacht.sample.feed;

/** An amount of whole cents, written as euros with a point and two decimals; never below zero. */
public record Euros(long cents) {

  public Euros {
    if (cents < 0) {
      throw new IllegalArgumentException("Amount is " + cents + " cents, expected no sign");
    }
  }

  /** Whole euros. */
  public static Euros of(long euros) {
    return new Euros(euros * 100);
  }

  @Override
  public String toString() {
    long rest = cents % 100;
    return cents / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
