package nl.plafondwacht.nightly.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.KeyRange;
import nl.plafondwacht.rules.reference.Contract;
import org.jspecify.annotations.Nullable;

/**
 * Contracts that are neighbours by id, and so in the facts of every range.
 *
 * @param contracts in id order
 * @param from first id, inclusive
 * @param to first id behind them; null for the last group
 */
public record ContractGroup(List<Contract> contracts, String from, @Nullable String to) {

  /** As key ranges compare; String compares halves of surrogates. */
  private static final Comparator<Contract> BY_UTF8 =
      Comparator.comparing(
          contract -> contract.id().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  public ContractGroup {
    contracts = contracts.stream().sorted(Comparator.comparing(Contract::id)).toList();
  }

  /** All contracts in groups of that size; the last one may be smaller. */
  public static List<ContractGroup> cut(List<Contract> contracts, int size) {
    List<Contract> sorted = contracts.stream().sorted(BY_UTF8).toList();
    List<ContractGroup> groups = new ArrayList<>();
    for (int first = 0; first < sorted.size(); first += size) {
      int behind = Math.min(first + size, sorted.size());
      groups.add(
          new ContractGroup(
              sorted.subList(first, behind),
              sorted.get(first).id(),
              behind == sorted.size() ? null : sorted.get(behind).id()));
    }
    return groups;
  }

  /** The rows of the group by the column that holds contracts. */
  KeyRange keys(String column) {
    return new KeyRange(column, from, to);
  }
}
