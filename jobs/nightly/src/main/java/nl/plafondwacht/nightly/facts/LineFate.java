package nl.plafondwacht.nightly.facts;

/** What became of a row of the declarations feed after it was stored. */
public enum LineFate {
  /** The declaration itself (M4). */
  ACCEPTED,
  /** A later decision on a declaration (M4). */
  DECISION_UPDATE,
  DUPLICATE,
  /** Part of {@link #ACCEPTED}: a withdrawn debit, or a credit with a debit (M3). */
  NETTED,
  /** Part of {@link #ACCEPTED}: fits no contract (C1). */
  OUTSIDE_CONTRACT
}
