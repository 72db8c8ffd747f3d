package nl.plafondwacht.sample.insurer.message;

/**
 * What a message says of a person.
 *
 * @param born epoch day
 * @param postcode four digits
 */
public record Insured(long number, int uzovi, int born, int sex, int postcode) {

  /** Nine digits. */
  String bsn() {
    return InventedBsn.ofInsured(number);
  }

  /** Nothing of the person. */
  @Override
  public String toString() {
    return "Insured";
  }
}
