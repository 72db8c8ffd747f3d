package nl.plafondwacht.rules.finding;

import org.jspecify.annotations.Nullable;

/** Why a finding exists. The names are stable: operators count and filter by them. */
public enum Reason {
  /**
   * The delivery's own description cannot be used: not JSON, unknown key, unknown feed or format.
   */
  BAD_DELIVERY_DESCRIPTION(Weight.REFUSAL),
  /** A delivery of this name is in the log with other digests. */
  DELIVERY_NAME_REUSED(Weight.REFUSAL),
  FILE_MISSING(Weight.REFUSAL),
  /** A folder or file that cannot be read, whatever the cause. */
  UNREADABLE(Weight.REFUSAL),
  WRONG_DIGEST(Weight.REFUSAL),
  WRONG_RECORD_COUNT(Weight.REFUSAL),
  WRONG_CLAIMED_TOTAL(Weight.REFUSAL),
  EMPTY_FILE(Weight.REFUSAL),
  /** The first record of a file cannot be read at all, so nothing says what its columns are. */
  BAD_HEADER(Weight.REFUSAL),
  MISSING_COLUMN(Weight.REFUSAL),
  UNKNOWN_COLUMN(Weight.REFUSAL),
  DUPLICATE_COLUMN(Weight.REFUSAL),
  BROKEN_COMPRESSION(Weight.REFUSAL),
  UNCLOSED_QUOTE(Weight.REFUSAL),
  /** An EI message that is technically wrong; the return code says how. */
  WRONG_MESSAGE(Weight.REFUSAL),

  WRONG_FIELD_COUNT(Weight.REJECT),
  MALFORMED_QUOTES(Weight.REJECT),
  NUL_BYTE(Weight.REJECT),
  NOT_UTF8(Weight.REJECT),
  LINE_TOO_LONG(Weight.REJECT),
  MISSING_VALUE(Weight.REJECT),
  BAD_DATE(Weight.REJECT),
  BAD_AMOUNT(Weight.REJECT),
  BAD_QUANTITY(Weight.REJECT),
  BAD_NUMBER(Weight.REJECT),
  BAD_CODE(Weight.REJECT),
  UNKNOWN_WORD(Weight.REJECT),
  BAD_PERSON(Weight.REJECT),
  ENDS_BEFORE_START(Weight.REJECT),
  /** A record of an EI message that makes no line; the return code says why. */
  WRONG_RECORD(Weight.REJECT),
  /** A message says that no BSN is known: nobody's trajectory can have the line. */
  NO_PERSON(Weight.REJECT, "0435"),

  /** A delivery made after the date of the night: what has no known day of its own has to wait. */
  CREATED_AFTER_NIGHT(Weight.NOTE),
  /** A file whose bytes are already in the store. */
  KNOWN_FILE(Weight.NOTE),
  BLANK_LINE(Weight.NOTE),
  /** A row of delimiters only, as spreadsheets leave them: no record, and nothing is lost. */
  EMPTY_ROW(Weight.NOTE),
  /** The delivered total cannot be checked because some amounts are unreadable. */
  CLAIMED_TOTAL_UNPROVEN(Weight.NOTE),
  /** Something in an EI message that is wrong but does no harm to its lines. */
  ODD_RECORD(Weight.NOTE),
  /** A return without lines: the claim was refused as a whole, and nothing says which lines. */
  RETURN_WITHOUT_LINES(Weight.NOTE),

  DUPLICATE(Weight.CONTRADICTION, "8021"),
  RETURN_WITHOUT_CLAIM(Weight.CONTRADICTION),
  DECISION_TIE(Weight.CONTRADICTION),
  DECISION_INCOMPLETE(Weight.CONTRADICTION),
  RECEIVED_BEFORE_SERVICE(Weight.CONTRADICTION),
  /** The last day of care lies after the day on which the line was received. */
  ENDS_AFTER_RECEIPT(Weight.CONTRADICTION, "8178"),
  /** A birth or death after the day on which it is said to have become known. */
  KNOWN_BEFORE_IT_HAPPENED(Weight.CONTRADICTION),
  /** A first day of another century: all days from then on count. */
  STARTS_LONG_AGO(Weight.CONTRADICTION),
  /** A known day or decision more than a year after the delivery: until then it does not count. */
  KNOWN_LONG_AFTER_DELIVERY(Weight.CONTRADICTION),
  SAME_REFERENCE_FOR_TWO_PERSONS(Weight.CONTRADICTION, "8021"),
  CREDIT_WITHOUT_DEBIT(Weight.CONTRADICTION, "8017"),
  CREDITED_TWICE(Weight.CONTRADICTION, "8084"),
  /** A message takes back a line that it declares itself. */
  CREDIT_BESIDE_ITS_DEBIT(Weight.CONTRADICTION, "8062"),
  UNKNOWN_RETURN_CODE(Weight.CONTRADICTION),
  UNKNOWN_BIRTH_DATE(Weight.CONTRADICTION),
  MARKER_AFTER_DEATH(Weight.CONTRADICTION),
  NO_DAY_AT_HOME(Weight.CONTRADICTION),
  LINES_OUTSIDE_CONTRACT(Weight.NOTE),
  CONTRACTS_OVERLAP(Weight.CONTRADICTION),
  CONTRACT_WITHDRAWN(Weight.CONTRADICTION),
  ROW_WITHOUT_CONTRACT(Weight.CONTRADICTION),
  RAISE_BEFORE_TERM(Weight.CONTRADICTION),
  /** A decision about a signal that neither this night nor one before it raised. */
  UNKNOWN_SIGNAL(Weight.CONTRADICTION),
  /** A decision dated after the day of its delivery; it does not count before its own day. */
  DECIDED_IN_FUTURE(Weight.CONTRADICTION),
  /** A decision dated before the first night that raised its signal; it counts all the same. */
  DECIDED_BEFORE_SIGNAL(Weight.NOTE),
  /** A decision whose day of snoozing does not let the signal rest. */
  SNOOZE_WITHOUT_EFFECT(Weight.CONTRADICTION);

  /** What a reason does to the row or delivery it speaks of. */
  public enum Weight {
    /** The whole delivery stays out of the store. */
    REFUSAL,
    /** The line is quarantined and counts in the quarantine budget. */
    REJECT,
    /** Rows contradict each other; what then counts is defined by a rule. */
    CONTRADICTION,
    /** Worth knowing; nothing is wrong. */
    NOTE
  }

  private final Weight weight;
  private final @Nullable String returnCode;

  Reason(Weight weight) {
    this(weight, null);
  }

  Reason(Weight weight, @Nullable String returnCode) {
    this.weight = weight;
    this.returnCode = returnCode;
  }

  public Weight weight() {
    return weight;
  }

  /** The return code (COD954) that tells a sender the same; null when there is no single one. */
  public @Nullable String returnCode() {
    return returnCode;
  }
}
