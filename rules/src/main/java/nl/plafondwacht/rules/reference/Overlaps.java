package nl.plafondwacht.rules.reference;

import java.util.List;
import java.util.NavigableSet;
import java.util.function.Consumer;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;

/** Contracts that share an insurer, a provider and a day contradict each other. */
final class Overlaps {
  private Overlaps() {}

  static void report(List<Contract> contracts, Consumer<Finding> findings) {
    for (int i = 0; i < contracts.size(); i++) {
      for (int j = i + 1; j < contracts.size(); j++) {
        if (overlap(contracts.get(i), contracts.get(j))) {
          findings.accept(finding(contracts.get(i), contracts.get(j)));
        }
      }
    }
  }

  private static boolean overlap(Contract a, Contract b) {
    return share(a.providers(), b.providers())
        && share(a.insurers(), b.insurers())
        && !a.term().last().isBefore(b.term().first())
        && !b.term().last().isBefore(a.term().first());
  }

  private static boolean share(NavigableSet<String> some, NavigableSet<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Finding finding(Contract a, Contract b) {
    return new Finding(
        Reason.CONTRACTS_OVERLAP,
        null,
        "contract_id",
        "%s and %s".formatted(a.id(), b.id()),
        "one contract per provider, insurer and day; the latest start, then the id, counts");
  }
}
