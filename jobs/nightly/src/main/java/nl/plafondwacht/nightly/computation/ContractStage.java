package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.ceiling.ContractFacts.OfContract;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.Disclosure;

/**
 * Applies the rules to every contract, from the facts of all person ranges: a group of contracts at
 * a time, so that memory follows neither lines nor contracts. A unit beside them looks at lines.
 */
final class ContractStage implements Stage {
  private static final String LINES = "lines";
  private static final String GROUP = "contracts-%05d";

  private final Reference reference;
  private final List<String> ranges;
  private final FactsFolder facts;
  private final ContractResults results = new ContractResults();
  private final Disclosure purchasing;

  ContractStage(
      Reference reference, List<PersonRange> ranges, FactsFolder facts, Disclosure purchasing) {
    this.reference = reference;
    this.ranges = ranges.stream().map(PersonRange::name).toList();
    this.facts = facts;
    this.purchasing = purchasing;
  }

  /** What it found, when it is done. */
  Result result() {
    return results.all();
  }

  @Override
  public String name() {
    return "contracts";
  }

  @Override
  public List<String> units() {
    List<String> units = new ArrayList<>(List.of(LINES));
    for (int group = 0; group < facts.groups().size(); group++) {
      units.add(GROUP.formatted(group));
    }
    return units;
  }

  @Override
  public void run(String unit) throws IOException {
    if (unit.equals(LINES)) {
      results.lines(facts.lines(ranges));
    } else {
      contracts(Integer.parseInt(unit.substring(unit.indexOf('-') + 1)));
    }
  }

  private void contracts(int group) throws IOException {
    ContractFacts known = facts.contracts(ranges, group);
    for (Contract contract : facts.groups().get(group).contracts()) {
      OfContract own = known.of(contract.id());
      results.add(ContractNight.of(contract, own, reference, purchasing), own.ledger());
    }
  }
}
