package nl.plafondwacht.nightly.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.rules.reference.Contract;

/**
 * Contracts that are neighbours by id.
 *
 * @param contracts in id order
 */
public record ContractGroup(List<Contract> contracts) {

  /** All contracts in groups of that size; the last one may be smaller. */
  public static List<ContractGroup> cut(List<Contract> contracts, int size) {
    List<Contract> sorted = contracts.stream().sorted(Comparator.comparing(Contract::id)).toList();
    List<ContractGroup> groups = new ArrayList<>();
    for (int first = 0; first < sorted.size(); first += size) {
      groups.add(new ContractGroup(sorted.subList(first, Math.min(first + size, sorted.size()))));
    }
    return groups;
  }
}
