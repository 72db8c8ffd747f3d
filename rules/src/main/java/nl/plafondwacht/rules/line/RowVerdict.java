package nl.plafondwacht.rules.line;

/** What a row of the declarations feed is among the rows with its key (rule M4). */
public enum RowVerdict {
  /** The declaration itself: the first row with its key. */
  ACCEPTED,
  /** A later decision on the declaration. */
  DECISION_UPDATE,
  /** Any other row with the key; counts in no figure. */
  DUPLICATE
}
