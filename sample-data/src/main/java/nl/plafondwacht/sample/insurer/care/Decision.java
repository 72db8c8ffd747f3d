package nl.plafondwacht.sample.insurer.care;

/**
 * What the insurer decided about a line.
 *
 * @param on epoch day
 * @param granted cents
 */
public record Decision(int on, long granted, Answer answer) {

  /** A return code and its class (rule M8). */
  public enum Answer {
    GRANTED("8001", false, false),
    SILENT("", false, false),
    TWICE("0587", true, false),
    NOT_INSURED("0320", true, false),
    WRONG_NUMBER("0435", true, false),
    TARIFF("0611", false, true),
    NO_AGREEMENT("0559", false, true),
    CEILING("0589", false, false),
    NOT_UNDER_CONTRACT("8010", false, false),
    /** In no table: explains nothing, and is a finding. */
    UNKNOWN("9990", false, false);

    private final String code;
    private final boolean notContract;
    private final boolean contractOther;

    Answer(String code, boolean notContract, boolean contractOther) {
      this.code = code;
      this.notContract = notContract;
      this.contractOther = contractOther;
    }

    public String code() {
      return code;
    }

    public boolean isNotContract() {
      return notContract;
    }

    public boolean isContractOther() {
      return contractOther;
    }

    public boolean explains() {
      return notContract || contractOther;
    }
  }
}
