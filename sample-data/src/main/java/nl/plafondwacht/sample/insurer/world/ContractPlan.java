package nl.plafondwacht.sample.insurer.world;

/**
 * A contract of one group, provider and calendar year, and what is planned to happen to it. The
 * amount of its ceiling is chosen after the first pass.
 *
 * @param plannedDay the day on which the ceiling is to bind; {@code Day.NEVER} when it is not
 * @param hindrance what the ceiling or norm does to terminal care from that day
 */
public record ContractPlan(
    int index,
    String id,
    int group,
    HomeCareProvider provider,
    int first,
    int last,
    Terms terms,
    Scope scope,
    Intent intent,
    int plannedDay,
    Request request,
    Hindrance hindrance) {

  /** What is to become of the ceiling. */
  public enum Intent {
    NO_CEILING,
    AMPLE,
    BINDS
  }

  /** Which lines the contract covers. */
  public enum Scope {
    /** No scope rows: list 065, all codes. */
    DEFAULT,
    /** List 065, all codes, in so many words. */
    HOME_CARE,
    /** The terminal code of list 065 outside the ceiling. */
    BY_CODE,
    /** Night care of list 990 as well, as home care. */
    NIGHT_CARE,
    /** Night care of list 990 as well, but not as home care. */
    NIGHT_EXTRA
  }

  /** A raise that is asked. */
  public enum Request {
    NONE,
    IN_TIME,
    LATE,
    PARTLY,
    REFUSED,
    WITHDRAWN,
    OPEN
  }

  /** How terminal care is really held back, by evidence class. */
  public enum Hindrance {
    NONE,
    /** Lines are refused. */
    E1,
    /** Visits stop. */
    E2,
    /** Hours fall, or care does not start. */
    E3,
    /** Another provider, without contract, takes over. */
    E4,
    /** Hours fall because of the efficiency norm. */
    E7
  }

  public enum Regime {
    STOP_PAYMENT,
    RECOVER,
    SET_OFF
  }

  public enum Clause {
    EXCLUDED,
    INCLUDED,
    ON_REQUEST,
    NOT_STATED
  }

  public enum Method {
    BY_CODE,
    BY_REGISTRATION,
    AFTERWARDS,
    ON_REQUEST,
    NONE
  }

  public enum Efficiency {
    NONE,
    HOURS_PER_CLIENT_MONTH,
    COST_PER_CLIENT_YEAR,
    MODEL_OUTCOME
  }

  /** What the contract says. */
  public record Terms(
      Regime regime,
      Clause clause,
      Method method,
      boolean continueDuty,
      boolean process,
      Efficiency efficiency,
      boolean exempts,
      boolean repayment) {}
}
