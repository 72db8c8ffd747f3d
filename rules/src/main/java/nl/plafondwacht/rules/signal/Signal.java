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
 * @param rule that raised it; texts and units are the rule's
 * @param firstDay first day of its evidence
 * @param lastDay last day of its evidence
 * @param observed what was seen, in the rule's unit; it may tell of few persons
 * @param threshold what it is held against, in the rule's unit; never a figure of persons
 * @param commitment that the contract is held against (P1)
 * @param fingerprint of the evidence; changes when the facts do
 * @param decision what a purchaser last decided about it
 * @param cases persons behind it, each once
 */
public record Signal(
    SignalRule rule,
    Contract contract,
    Strength strength,
    LocalDate firstDay,
    LocalDate lastDay,
    double observed,
    double threshold,
    Commitment commitment,
    String fingerprint,
    Optional<SignalDecision> decision,
    List<SignalCase> cases) {
  private static final String FAMILY = "RESTRICTION";

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

  /**
   * The id, from rule family, contract, term and evidence class, never from values, so that a
   * decision stays attached to it.
   */
  public String id() {
    return id(rule, contract);
  }

  static String id(SignalRule rule, Contract contract) {
    return Fingerprint.of(
        List.of(FAMILY, contract.id(), contract.term().first().toString(), rule.evidenceClass()));
  }

  public long persons() {
    return cases.size();
  }

  public long lines() {
    return cases.stream().mapToLong(one -> one.lineRefs().size()).sum();
  }

  public long amountCents() {
    return cases.stream().mapToLong(SignalCase::amountCents).sum();
  }

  /** Whether the contract's term falls under the commitment (P1). */
  public boolean underCommitment() {
    return commitment.covers(contract);
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
