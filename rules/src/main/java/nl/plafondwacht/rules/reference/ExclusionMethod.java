package nl.plafondwacht.rules.reference;

/** How an exclusion of terminal care from the ceiling works (rules.md, after C6). */
public enum ExclusionMethod {
  /** Scope rows take the lines out. */
  BY_CODE,
  /** The terminal share of persons registered by a provider of the contract leaves demand. */
  BY_REGISTRATION,
  /** Settled later: demand stays. */
  AFTERWARDS,
  ON_REQUEST,
  NONE
}
