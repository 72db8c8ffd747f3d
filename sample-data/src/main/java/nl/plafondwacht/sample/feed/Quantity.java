package nl.plafondwacht.sample.feed;

/** A number of units in hundredths; written without decimals when it is whole. */
public record Quantity(long hundredths) {

  public static Quantity of(long units) {
    return new Quantity(units * 100);
  }

  /** Quantity times tariff, half a cent upwards. */
  public Euros at(Euros tariff) {
    return new Euros((hundredths * tariff.cents() + 50) / 100);
  }

  @Override
  public String toString() {
    return hundredths % 100 == 0
        ? Long.toString(hundredths / 100)
        : new Euros(hundredths).toString();
  }
}
