package nl.plafondwacht.rules;

import java.util.List;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.ContractFacts.OfContract;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.RaiseThreshold;
import nl.plafondwacht.rules.disclosure.Figures;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.ContractMonth;
import nl.plafondwacht.rules.shown.Disclosure;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.shown.ShownDays;
import nl.plafondwacht.rules.signal.ContractCase;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.SignalRules;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * One contract's part of the night: carve-out tests, clauses and process, months, signals.
 *
 * @param clauses at standard, as months and signals are
 * @param purchasing what purchasing sees of it (S8)
 */
public record ContractNight(
    Contract contract,
    ByStrictness<CeilingTest> tests,
    List<ClauseCheck> clauses,
    List<ContractMonth> months,
    List<Signal> signals,
    Shown purchasing) {

  /**
   * Applies rules C2 to C4, P2, P3, R and S8 to one contract.
   *
   * @param purchasing what purchasing may see
   */
  public static ContractNight of(
      Contract contract, OfContract facts, Reference reference, Disclosure purchasing) {
    ContractNight night = of(contract, facts, reference);
    ShownDays days = ShownDays.of(night.months(), facts.shares(), purchasing.threshold());
    return night.shown(Shown.of(night.figures(facts), days, purchasing));
  }

  /** The figures of purchasing's tables, with the persons behind each. */
  public Figures figures(OfContract facts) {
    return ContractFigures.of(tests, months, signals, facts.shares(), facts.lines());
  }

  private static ContractNight of(Contract contract, OfContract facts, Reference reference) {
    ByStrictness<CeilingTest> tests =
        ByStrictness.each(
            level ->
                CeilingTest.of(
                    contract, level, facts.ledger().at(level), facts.lines(), reference.runDate()));
    Ledger standard = facts.ledger().at(Strictness.STANDARD);
    List<ClauseCheck> clauses =
        ClauseCheck.of(
            tests.standard(),
            RaiseThreshold.passedOn(contract, standard, reference.runDate()),
            reference.commitments().of(contract),
            reference.runDate());
    return new ContractNight(
        contract,
        tests,
        clauses,
        ContractMonth.of(contract, standard, reference.runDate()),
        SignalRules.of(new ContractCase(tests, facts, clauses, reference)),
        Shown.EVERYTHING);
  }

  private ContractNight shown(Shown shown) {
    return new ContractNight(contract, tests, clauses, months, signals, shown);
  }

  /** The test at standard, the default view. */
  public CeilingTest test() {
    return tests.standard();
  }
}
