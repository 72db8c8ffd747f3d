package nl.plafondwacht.rules.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.SignalDecision;

/**
 * A signal of possible restriction: a question to the purchaser, never a verdict.
 *
 * @param id from rule family, contract, term and evidence class, never from values, so that a
 *     decision stays attached to it
 * @param evidenceClass E1 to E7 (domain facts, section 3.5)
 * @param firstDay first decision day of its lines
 * @param lastDay last decision day of its lines
 * @param amountCents terminal share of what was refused
 * @param observed on the first decision day, granted before plus claimed that day, in cents
 * @param threshold the behavioural ceiling of that day, in cents
 * @param underCommitment whether the contract's term falls under the commitment (P1)
 * @param fingerprint of the evidence; changes when the facts do
 * @param decision what a purchaser last decided about it
 */
public record Signal(
    String id,
    List<String> ruleIds,
    Contract contract,
    String evidenceClass,
    Strength strength,
    LocalDate firstDay,
    LocalDate lastDay,
    long persons,
    long lines,
    long amountCents,
    long observed,
    long threshold,
    Commitment commitment,
    boolean underCommitment,
    String fingerprint,
    Optional<SignalDecision> decision,
    List<SignalCase> cases) {

  /** How much the evidence says. */
  public enum Strength {
    CONTEXT,
    WEAK,
    MEDIUM,
    STRONG
  }

  /** Where the signal stands with the purchaser on the run date. */
  public enum Status {
    /** Nobody decided about it. */
    OPEN,
    /** It rests until a day that has not passed. */
    SNOOZED,
    DECIDED
  }

  public Status status(LocalDate runDate) {
    if (decision.isEmpty()) {
      return Status.OPEN;
    }
    if (!decision.get().disposition().equals("SNOOZED")) {
      return Status.DECIDED;
    }
    LocalDate until = decision.get().snoozeUntil();
    return until == null || until.isBefore(runDate) ? Status.OPEN : Status.SNOOZED;
  }
}
