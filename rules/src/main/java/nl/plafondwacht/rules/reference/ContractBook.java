package nl.plafondwacht.rules.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;

/** All contracts known on the run date, and which of them a line belongs to (rule C1). */
public final class ContractBook {
  private static final Comparator<Contract> LATEST_START_THEN_ID =
      Comparator.comparing((Contract contract) -> contract.term().first())
          .reversed()
          .thenComparing(Contract::id);

  private final List<Contract> contracts;
  private final Map<String, List<Contract>> byProvider = new HashMap<>();
  private final Map<String, String> insurerGroups = new HashMap<>();

  /**
   * A book of the given contracts.
   *
   * @param contracts none of them withdrawn
   */
  public ContractBook(List<Contract> contracts) {
    this.contracts = contracts.stream().sorted(Comparator.comparing(Contract::id)).toList();
    for (Contract contract : contracts) {
      for (String agb : contract.providers()) {
        byProvider.merge(agb, List.of(contract), ContractBook::inPrecedence);
      }
    }
    for (Contract contract : contracts.stream().sorted(LATEST_START_THEN_ID).toList()) {
      for (String uzovi : contract.insurers()) {
        insurerGroups.putIfAbsent(uzovi, contract.terms().insurerGroup());
      }
    }
  }

  /**
   * The contract a line fits, and how.
   *
   * @param counts whether the line counts towards the ceiling; false when a scope row takes it out
   * @param homeCare whether it is a home-care line (rule T6)
   */
  public record Fit(Contract contract, boolean counts, boolean homeCare) {}

  /** The contracts in order of their ids. */
  public List<Contract> contracts() {
    return contracts;
  }

  /**
   * The insurer group that a label belongs to: that of the contract with the latest start, then the
   * first id; the label itself when no contract names it.
   */
  public String insurerGroup(String uzovi) {
    return insurerGroups.getOrDefault(uzovi, uzovi);
  }

  /** The contract whose insurer, provider, term and scope fit on the line's first service day. */
  public Optional<Fit> find(Claim claim) {
    for (Contract contract : byProvider.getOrDefault(claim.providerAgb(), List.of())) {
      Optional<ScopeRow> row =
          isInTerm(contract, claim) ? contract.scopeOf(claim) : Optional.empty();
      if (row.isPresent()) {
        return Optional.of(new Fit(contract, row.get().counts(), isHomeCare(row.get())));
      }
    }
    return Optional.empty();
  }

  /** Whether the line is home care, in or outside a contract (rule T6). */
  public boolean isHomeCare(Claim claim) {
    return claim.codeList().equals(CodeLists.DISTRICT_NURSING)
        || find(claim).map(Fit::homeCare).orElse(false);
  }

  private static boolean isHomeCare(ScopeRow row) {
    return row.homeCare() || row.codeList().equals(CodeLists.DISTRICT_NURSING);
  }

  private static boolean isInTerm(Contract contract, Claim claim) {
    return contract.insurers().contains(claim.insurerUzovi())
        && contract.term().contains(claim.period().first());
  }

  private static List<Contract> inPrecedence(List<Contract> some, List<Contract> more) {
    return Stream.concat(some.stream(), more.stream()).sorted(LATEST_START_THEN_ID).toList();
  }
}
