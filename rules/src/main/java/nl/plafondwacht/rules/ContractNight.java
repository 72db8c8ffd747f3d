package nl.plafondwacht.rules;

import java.util.List;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.RaiseThreshold;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.Signals;
import nl.plafondwacht.rules.summary.ContractMonth;

/** One contract's part of the night: carve-out test, clauses and process, months, signals. */
public record ContractNight(
    CeilingTest test, List<ClauseCheck> clauses, List<ContractMonth> months, List<Signal> signals) {

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
   * @param lines with terminal home care, of all persons, in any order
   */
  public static ContractNight of(
      Contract contract, Ledger ledger, List<TerminalLine> lines, Reference reference) {
    CeilingTest test = CeilingTest.of(contract, ledger, lines, reference.runDate());
    return new ContractNight(
        test,
        ClauseCheck.of(
            test,
            RaiseThreshold.passedOn(contract, ledger, reference.runDate()),
            reference.commitment(),
            reference.runDate()),
        ContractMonth.of(contract, ledger, reference.runDate()),
        Signals.of(test, lines, reference));
  }
}
