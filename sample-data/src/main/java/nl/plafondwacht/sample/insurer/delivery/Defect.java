package nl.plafondwacht.sample.insurer.delivery;

/**
 * A planted defect.
 *
 * @param row number of the row among those of its block, 1 for the first
 */
record Defect(int delivery, PersonFeed file, int row, Kind kind) {

  /** What is wrong, and what the findings table calls it. */
  enum Kind {
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

    private final String reason;

    Kind(String reason) {
      this.reason = reason;
    }

    String reason() {
      return reason;
    }

    /** Whether the row is quarantined. */
    boolean isReject() {
      return switch (this) {
        case REPEATED_ROW, CREDIT_OF_NOTHING, CODE_IN_NO_TABLE, CARE_DURING_A_STAY -> false;
        default -> true;
      };
    }
  }
}
