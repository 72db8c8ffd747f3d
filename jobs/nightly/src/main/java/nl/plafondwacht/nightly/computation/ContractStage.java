package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.facts.ContractFactsReader;
import nl.plafondwacht.nightly.facts.ContractGroup;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.rules.ContractNight;
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

  /** A year's ledger takes up to 100 KB. */
  private static final int CONTRACTS_PER_GROUP = 500;

  private final Reference reference;
  private final List<String> ranges;
  private final FactsFolder facts;
  private final ContractResults results = new ContractResults();
  private final Disclosure purchasing;
  private final NavigableMap<String, ContractGroup> groups = new TreeMap<>();

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

  /** All contracts, in groups that fit in memory. */
  static List<ContractGroup> groups(Reference reference) {
    return ContractGroup.cut(reference.contracts().contracts(), CONTRACTS_PER_GROUP);
  }

  @Override
  public String name() {
    return "contracts";
  }

  @Override
  public List<String> units() {
    for (ContractGroup group : groups(reference)) {
      groups.put("contracts-%05d".formatted(groups.size()), group);
    }
    List<String> units = new ArrayList<>(List.of(LINES));
    units.addAll(groups.keySet());
    return units;
  }

  @Override
  public void run(String unit) throws IOException {
    if (unit.equals(LINES)) {
      results.lines(facts.lines(ranges, unit));
    } else {
      contracts(Objects.requireNonNull(groups.get(unit), unit), unit);
    }
  }

  private void contracts(ContractGroup group, String unit) throws IOException {
    try (ContractFactsReader reading = facts.contracts(ranges, group, unit)) {
      for (Contract contract : group.contracts()) {
        OfContract known = reading.facts(contract.id());
        results.add(ContractNight.of(contract, known, reference, purchasing), known.ledger());
      }
    }
  }
}
