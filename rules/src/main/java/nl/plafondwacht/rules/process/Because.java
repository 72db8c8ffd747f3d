package nl.plafondwacht.rules.process;

import nl.plafondwacht.rules.process.ClauseCheck.Outcome;

/** Why a check has its outcome. */
public enum Because {
  BEFORE_COMMITMENT(Outcome.NOT_APPLICABLE),
  EXCLUDED_WITH_METHOD(Outcome.MET),
  NOT_EXCLUDED(Outcome.NOT_MET),
  /** The provider has to ask each time. */
  EXCLUDED_ON_REQUEST(Outcome.NOT_MET),
  EXCLUDED_WITHOUT_METHOD(Outcome.NOT_MET),
  NO_EFFICIENCY_AGREEMENT(Outcome.NOT_APPLICABLE),
  EXEMPT(Outcome.MET),
  NOT_EXEMPT(Outcome.NOT_MET),
  PROCESS_COMPLETE(Outcome.MET),
  PROCESS_INCOMPLETE(Outcome.NOT_MET),
  DUTY_STATED(Outcome.MET),
  NO_DUTY(Outcome.NOT_MET),
  NO_REQUEST(Outcome.NOT_APPLICABLE),
  IN_TIME(Outcome.MET),
  TOO_LONG(Outcome.NOT_MET),
  NONE_REFUSED(Outcome.MET),
  REFUSED(Outcome.NOT_MET),
  NONE_GRANTED(Outcome.NOT_APPLICABLE),
  BEFORE_BOUND(Outcome.MET),
  AFTER_BOUND(Outcome.NOT_MET),
  NO_THRESHOLD(Outcome.NOT_APPLICABLE),
  NOT_PASSED(Outcome.NOT_APPLICABLE),
  ASKED(Outcome.MET),
  NOT_ASKED(Outcome.NOT_MET);

  private final Outcome outcome;

  Because(Outcome outcome) {
    this.outcome = outcome;
  }

  public Outcome outcome() {
    return outcome;
  }
}
