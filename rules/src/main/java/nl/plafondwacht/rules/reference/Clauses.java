package nl.plafondwacht.rules.reference;

import org.jspecify.annotations.Nullable;

/**
 * What the contracts feed says beside term and money: duties, process, efficiency agreement.
 *
 * @param continueDuty whether care that has begun goes on above the ceiling; null when not stated
 * @param processOwner who takes a request for terminal care; null when not agreed, as the next two
 * @param processSteps what is done with it
 * @param processDays within how many days
 * @param raiseThresholdHundredths share of the ceiling from which a raise is to be asked for, in
 *     hundredths of a per cent; null when not agreed
 * @param efficiencyKind null when not stated
 * @param efficiencyExemptsTerminal null when not stated
 */
public record Clauses(
    @Nullable Boolean continueDuty,
    @Nullable String processOwner,
    @Nullable String processSteps,
    @Nullable Long processDays,
    @Nullable Long raiseThresholdHundredths,
    @Nullable EfficiencyKind efficiencyKind,
    @Nullable Boolean efficiencyExemptsTerminal) {
  /** A contract that says nothing. */
  public static final Clauses NONE = new Clauses(null, null, null, null, null, null, null);

  /** What an efficiency agreement (doelmatigheidsafspraak) looks at. */
  public enum EfficiencyKind {
    NONE,
    HOURS_PER_CLIENT_MONTH,
    COST_PER_CLIENT_YEAR,
    MODEL_OUTCOME
  }

  /** Whether an efficiency agreement is known to have been made. */
  public boolean hasEfficiencyAgreement() {
    return efficiencyKind != null && efficiencyKind != EfficiencyKind.NONE;
  }
}
