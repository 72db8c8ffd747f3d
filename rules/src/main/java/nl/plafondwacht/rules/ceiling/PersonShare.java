package nl.plafondwacht.rules.ceiling;

/**
 * What one person adds to a contract's ledger: {@link Measure#OF_PERSONS} by month. There are as
 * many of these as persons, so all amounts lie in one array.
 */
public final class PersonShare {
  private final String person;
  private final long[] packed;

  /**
   * The share of a person.
   *
   * @param person pseudonym
   * @param packed as {@link ContractLedger#packed} gives it; days are first days of months
   */
  public PersonShare(String person, long[] packed) {
    this.person = person;
    this.packed = packed;
  }

  /** The person's pseudonym. */
  public String person() {
    return person;
  }

  /** As {@link ContractLedger#packed} gives it; not to be changed. */
  public long[] packed() {
    return packed;
  }
}
