package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Ledger.Measure;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.World;

/** What the rules must say of every contract; rows of truth/observable/contracts.csv. */
public final class ContractRows {
  /** The columns. */
  public static final String HEADER =
      "contract_id,strictness,ceiling_cents,demand_cents,terminal_demand_cents,bound_on,"
          + "bound_without_terminal_on,payment_bound_on,persons_between,"
          + "terminal_demand_between_cents,terminal_refused_cents";

  private final World world;
  private final List<Ceiling> ceilings;
  private final Bindings bindings;
  private final Tally tally;
  private final List<BitSet> paymentDays = new ArrayList<>();

  public ContractRows(World world, List<Ceiling> ceilings, Bindings bindings, Tally tally) {
    this.world = world;
    this.ceilings = ceilings;
    this.bindings = bindings;
    this.tally = tally;
    for (ContractPlan contract : world.contracts()) {
      Ceiling ceiling = ceilings.get(contract.index());
      paymentDays.add(Binding.paymentDays(contract, ceiling, tally.ledger(), world.window()));
    }
  }

  /** Whether payment of a contract was bound on a decision day (R1). */
  public boolean isPaymentBound(int contract, int day) {
    return paymentDays.get(contract).get(day - world.contracts().get(contract).first());
  }

  /** In order of contract and strictness. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      for (Strictness strictness : Strictness.ALL) {
        rows.add(row(contract, strictness));
      }
    }
    return rows;
  }

  private String row(ContractPlan contract, Strictness strictness) {
    int level = strictness.index();
    Binding binding = bindings.of(contract.index(), level);
    Long ceiling =
        ceilings.get(contract.index()).on(Math.min(contract.last(), world.window().last()));
    long demand =
        tally.ledger().total(contract.index(), Measure.DEMAND, 0)
            - tally.ledger().total(contract.index(), Measure.EXCLUDED, level);
    int payment = paymentDays.get(contract.index()).nextSetBit(0);
    return String.join(
        ",",
        contract.id(),
        strictness.label(),
        ceiling == null ? "" : ceiling.toString(),
        Long.toString(demand),
        Long.toString(tally.ledger().total(contract.index(), Measure.TERMINAL, level)),
        Day.text(binding.on()),
        Day.text(binding.withoutTerminalOn()),
        payment < 0 ? "" : Day.text(contract.first() + payment),
        Long.toString(tally.persons(contract.index(), level)),
        Long.toString(tally.between(contract.index(), level)),
        Long.toString(tally.refused(contract.index(), level)));
  }
}
