package nl.plafondwacht.rules.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.ContractFacts.OfContract;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.SignalDecision;
import nl.plafondwacht.rules.trajectory.ByStrictness;

/**
 * What a rule may know of one contract on the run date.
 *
 * @param tests with all bound and payment-bound days
 * @param facts of all persons: amounts, hours and clients by day, by person and month, and the
 *     lines with terminal home care
 * @param clauses what the contract says of terminal care, and how requests went
 * @param reference everything that is known beside contracts' lines
 */
public record ContractCase(
    ByStrictness<CeilingTest> tests,
    OfContract facts,
    List<ClauseCheck> clauses,
    Reference reference) {

  /** The test at the strictness of signals. */
  public CeilingTest test() {
    return tests.at(SignalRules.STRICTNESS);
  }

  public Contract contract() {
    return test().contract();
  }

  /** The commitment that the contract is held against (P1). */
  public Commitment commitment() {
    return reference.commitments().of(contract());
  }

  /** What was last decided about the signal that the rule raises. */
  public Optional<SignalDecision> decision(SignalRule rule) {
    String id = Signal.id(rule, contract());
    return reference.decisions().stream()
        .filter(decision -> decision.signalId().equals(id))
        .max(Comparator.comparing(SignalDecision::decidedOn));
  }
}
