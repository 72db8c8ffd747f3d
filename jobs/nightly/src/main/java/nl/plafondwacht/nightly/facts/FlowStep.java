package nl.plafondwacht.nightly.facts;

/**
 * What becomes of rows on their way from the store to terminal care, in the order of the night. At
 * each stage every row that entered either leaves it or goes on to the next.
 */
public enum FlowStep {
  STORED(FlowStage.ROWS, Way.ENTERS),
  DUPLICATE(FlowStage.ROWS, Way.LEAVES),
  DECISION_UPDATE(FlowStage.ROWS, Way.LEAVES),
  ACCEPTED(FlowStage.ROWS, Way.GOES_ON),
  /** Received after the run date, in a run that looks back. */
  NOT_KNOWN_YET(FlowStage.NETTING, Way.LEAVES),
  /** A withdrawn debit, or a credit with a debit (M3). */
  NETTED(FlowStage.NETTING, Way.LEAVES),
  NET_LINE(FlowStage.NETTING, Way.GOES_ON),
  OUTSIDE_CONTRACT(FlowStage.CONTRACTS, Way.LEAVES),
  /** Fits a contract whose scope keeps it out of the ceiling (C1). */
  TAKEN_OUT_BY_SCOPE(FlowStage.CONTRACTS, Way.LEAVES),
  COUNTING(FlowStage.CONTRACTS, Way.GOES_ON),
  /** Refused in full and explained, or sent again (C3). */
  NOT_IN_DEMAND(FlowStage.DEMAND, Way.LEAVES),
  IN_DEMAND(FlowStage.DEMAND, Way.GOES_ON),
  WITHOUT_TERMINAL_DAYS(FlowStage.TERMINAL, Way.LEAVES),
  WITH_TERMINAL_DAYS(FlowStage.TERMINAL, Way.GOES_ON);

  private final FlowStage stage;
  private final Way way;

  /** Stages in order. */
  public enum FlowStage {
    /** Bytes to values. */
    INTAKE,
    /** What each stored row is (M4). */
    ROWS,
    /** What is left on the run date (M3). */
    NETTING,
    /** Which contract it belongs to (C1). */
    CONTRACTS,
    /** What asks of the ceiling (C3). */
    DEMAND,
    /** What is terminal home care at strictness standard (T6). */
    TERMINAL
  }

  /** Where rows go. */
  public enum Way {
    ENTERS,
    LEAVES,
    GOES_ON
  }

  FlowStep(FlowStage stage, Way way) {
    this.stage = stage;
    this.way = way;
  }

  public FlowStage stage() {
    return stage;
  }

  public Way way() {
    return way;
  }
}
