package nl.plafondwacht.rules;

import java.util.List;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.RaiseThreshold;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.Signals;
import nl.plafondwacht.rules.summary.ContractMonth;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * One contract's part of the night: carve-out tests, clauses and process, months, signals.
 *
 * @param clauses at standard, as months and signals are
 */
public record ContractNight(
    Contract contract,
    ByStrictness<CeilingTest> tests,
    List<ClauseCheck> clauses,
    List<ContractMonth> months,
    List<Signal> signals) {

  /**
   * Applies rules C2 to C4, P2, P3 and R to one contract.
   *
   * @param facts of all persons
   */
  public static ContractNight of(Contract contract, ContractFacts facts, Reference reference) {
    return of(contract, facts.ledger(contract.id()), facts.terminalLines(contract.id()), reference);
  }

  /**
   * The same from the contract's own facts.
   *
   * @param lines with terminal home care at some strictness, of all persons, in any order
   */
  public static ContractNight of(
      Contract contract, ContractLedger ledger, List<TerminalLine> lines, Reference reference) {
    ByStrictness<CeilingTest> tests =
        ByStrictness.each(
            level -> CeilingTest.of(contract, level, ledger.at(level), lines, reference.runDate()));
    Ledger standard = ledger.at(Strictness.STANDARD);
    return new ContractNight(
        contract,
        tests,
        ClauseCheck.of(
            tests.standard(),
            RaiseThreshold.passedOn(contract, standard, reference.runDate()),
            reference.commitments().of(contract),
            reference.runDate()),
        ContractMonth.of(contract, standard, reference.runDate()),
        Signals.of(tests.at(Signals.STRICTNESS), lines, reference));
  }

  /** The test at standard, the default view. */
  public CeilingTest test() {
    return tests.standard();
  }
}
