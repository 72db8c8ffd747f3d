package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.World;

/** When each contract binds, at each strictness. Demand does not depend on what is refused. */
public final class Bindings {
  private final List<Binding> all = new ArrayList<>();

  public Bindings(World world, List<Ceiling> ceilings, Ledger ledger) {
    for (ContractPlan contract : world.contracts()) {
      for (Strictness strictness : Strictness.ALL) {
        Ceiling ceiling = ceilings.get(contract.index());
        all.add(Binding.of(contract, ceiling, ledger, strictness.index(), world.window()));
      }
    }
  }

  public Binding of(int contract, int strictness) {
    return all.get(contract * Strictness.ALL.size() + strictness);
  }
}
