package nl.plafondwacht.sample.insurer.message;

import nl.plafondwacht.ei.record.Bsn;

/**
 * Invented citizen numbers that pass the 11-test. They start with 9 and lie below those of the
 * small night, which start with 9999.
 */
public final class InventedBsn {

  /** Persons of an insurer that numbers can be invented for, counted from 0. */
  public static final long MOST_INSURED = 4_995_000;

  private static final int INSURED_RANGE = 90_000_000;

  private InventedBsn() {}

  /**
   * The number of a person of a generated insurer; a greater one for a greater number.
   *
   * @param number from 0 to below {@link #MOST_INSURED}
   */
  public static String ofInsured(long number) {
    long even = INSURED_RANGE + 2 * number;
    long eight = Bsn.checkDigit(even) < 10 ? even : even + 1;
    return Long.toString(eight * 10 + Bsn.checkDigit(eight));
  }
}
