package nl.plafondwacht.rules.reference;

/** What a return code says about a reduction (rule M8). */
public enum ReturnClass {
  /** Identity, not insured, deceased, duplicate, technical: nothing to do with the contract. */
  NOT_CONTRACT,
  /** Tariff or agreement, other than a ceiling. */
  CONTRACT_OTHER,
  /** A candidate for "the ceiling was reached". */
  CEILING,
  /** A remark; explains nothing. */
  INFORMATION
}
