package nl.plafondwacht.rules.reference;

/** What the contract says of terminal care and its ceiling. */
public enum TerminalCareClause {
  EXCLUDED,
  INCLUDED,
  ON_REQUEST,
  NOT_STATED
}
