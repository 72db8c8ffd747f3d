package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.reference.Contract.Raise;
import nl.plafondwacht.rules.reference.Contract.RequestDecision;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;
import nl.plafondwacht.rules.reference.Contract.Terms;
import org.jspecify.annotations.Nullable;

/** The five feeds that describe contracts, in all versions delivered so far. */
public record ContractFeeds(
    Collection<Known<Terms>> terms,
    Collection<Known<Owned<String>>> insurers,
    Collection<Known<Owned<String>>> providers,
    Collection<Known<Owned<ScopeRow>>> scopes,
    Collection<Known<Request>> requests) {

  /** A row that belongs to a contract. */
  public record Owned<T>(String contractId, T row) {}

  /**
   * A row of the ceiling-requests feed.
   *
   * @param aboutTerminalCare whether terminal care is the reason given
   * @param decidedOn null while the request is open
   * @param newCeilingCents null unless granted in full or in part
   * @param effectiveFrom null means from the decision
   */
  public record Request(
      String requestId,
      String contractId,
      LocalDate requestedOn,
      boolean aboutTerminalCare,
      @Nullable LocalDate decidedOn,
      @Nullable RequestDecision decision,
      @Nullable Long newCeilingCents,
      @Nullable LocalDate effectiveFrom) {}

  /** The contracts as known on the run date; contradictions go to {@code findings}. */
  public ContractBook on(LocalDate runDate, Consumer<Finding> findings) {
    var labels = byContract(Known.newestSets(insurers, Owned::contractId, runDate));
    var agbs = byContract(Known.newestSets(providers, Owned::contractId, runDate));
    var scope = byContract(Known.newestSets(scopes, Owned::contractId, runDate));
    RaiseRequests raises = RaiseRequests.on(runDate, requests);
    List<Contract> live = new ArrayList<>();
    NavigableSet<String> ids = new TreeSet<>();
    for (Known<Terms> known : Known.newest(terms, Terms::contractId, runDate)) {
      Terms fact = known.fact();
      ids.add(fact.contractId());
      if (fact.isWithdrawn()) {
        findings.accept(withdrawn(known));
        continue;
      }
      Contract contract =
          new Contract(
              fact,
              new TreeSet<>(facts(labels, fact.contractId())),
              new TreeSet<>(facts(agbs, fact.contractId())),
              facts(scope, fact.contractId()),
              raises.requestsOf(fact.contractId()),
              raises.raisesOf(fact.contractId()));
      raisesBeforeTerm(contract, known.at(), findings);
      live.add(contract);
    }
    orphans(labels, "contract-insurers", ids, findings);
    orphans(agbs, "contract-providers", ids, findings);
    orphans(scope, "contract-scope", ids, findings);
    Overlaps.report(live, findings);
    return new ContractBook(live);
  }

  private static <T> TreeMap<String, List<Known<Owned<T>>>> byContract(List<Known<Owned<T>>> rows) {
    TreeMap<String, List<Known<Owned<T>>>> byContract = new TreeMap<>();
    for (Known<Owned<T>> row : rows) {
      byContract.computeIfAbsent(row.fact().contractId(), c -> new ArrayList<>()).add(row);
    }
    return byContract;
  }

  private static <T> List<T> facts(TreeMap<String, List<Known<Owned<T>>>> rows, String contractId) {
    Function<Known<Owned<T>>, T> fact = row -> row.fact().row();
    return rows.getOrDefault(contractId, List.of()).stream().map(fact).toList();
  }

  private static <T> void orphans(
      TreeMap<String, List<Known<Owned<T>>>> rows,
      String feed,
      NavigableSet<String> ids,
      Consumer<Finding> findings) {
    rows.forEach(
        (contractId, owned) -> {
          if (!ids.contains(contractId)) {
            owned.forEach(row -> findings.accept(orphan(feed, contractId, row.at())));
          }
        });
  }

  private static Finding orphan(String feed, String contractId, Place at) {
    return new Finding(
        Reason.ROW_WITHOUT_CONTRACT,
        at,
        "contract_id",
        contractId,
        "a contract of the contracts feed (row of %s)".formatted(feed));
  }

  private static Finding withdrawn(Known<Terms> known) {
    return new Finding(
        Reason.CONTRACT_WITHDRAWN,
        known.at(),
        "end_date",
        String.valueOf(known.fact().end()),
        "a day on or after %s; contract %s counts as withdrawn"
            .formatted(known.fact().start(), known.fact().contractId()));
  }

  private static void raisesBeforeTerm(Contract contract, Place at, Consumer<Finding> findings) {
    for (Raise raise : contract.raises()) {
      if (raise.actionableFrom().isBefore(contract.term().first())) {
        findings.accept(
            new Finding(
                Reason.RAISE_BEFORE_TERM,
                at,
                "effective_from",
                String.valueOf(raise.effectiveFrom()),
                "a day in the term of contract %s; request %s holds from its first day"
                    .formatted(contract.id(), raise.requestId())));
      }
    }
  }
}
