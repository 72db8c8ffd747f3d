package nl.plafondwacht.sample.insurer.care;

/** What is wrong with a row or record on purpose, and what the findings table calls it in a row. */
public enum Flaw {
  REPEATED_ROW("DUPLICATE"),
  NO_SUCH_DAY("BAD_DATE"),
  AMOUNT_WITH_COMMA("BAD_AMOUNT"),
  PROVIDER_TOO_SHORT("BAD_CODE"),
  DIRECTION_X("UNKNOWN_WORD"),
  FIELD_MISSING("WRONG_FIELD_COUNT"),
  PERSON_NOT_HEX("BAD_PERSON"),
  PERIOD_BACKWARDS("ENDS_BEFORE_START"),
  NO_CODE("MISSING_VALUE"),
  CREDIT_OF_NOTHING("CREDIT_WITHOUT_DEBIT"),
  CODE_IN_NO_TABLE("UNKNOWN_RETURN_CODE"),
  CARE_DURING_A_STAY("NO_DAY_AT_HOME");

  private static final String WRONG_RECORD = "WRONG_RECORD";

  private final String reason;

  Flaw(String reason) {
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }

  /** Of a record the reader of messages tells only that it is refused. */
  public String reasonInMessage() {
    return isReject() ? WRONG_RECORD : reason;
  }

  /** Whether the row or record is quarantined. */
  public boolean isReject() {
    return switch (this) {
      case REPEATED_ROW, CREDIT_OF_NOTHING, CODE_IN_NO_TABLE, CARE_DURING_A_STAY -> false;
      default -> true;
    };
  }
}
