package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * A contract as known on the run date, with everything that hangs on it.
 *
 * @param terms what the contracts feed says
 * @param insurers UZOVI codes of the insurer group's labels
 * @param providers AGB codes of the provider
 * @param scope what counts towards the ceiling, in the order delivered; empty means list 065, all
 *     codes
 * @param requests to raise the ceiling, as far as known on the run date, in order of their ids
 * @param raises requests to raise the ceiling that were granted, in full or in part, on or before
 *     the run date
 */
public record Contract(
    Terms terms,
    NavigableSet<String> insurers,
    NavigableSet<String> providers,
    List<ScopeRow> scope,
    List<RaiseRequest> requests,
    List<Raise> raises) {
  private static final String EVERY_CODE = "*";
  private static final List<ScopeRow> ALL_OF_DISTRICT_NURSING =
      List.of(new ScopeRow(CodeLists.DISTRICT_NURSING, EVERY_CODE, true, true));

  /**
   * The contracts feed.
   *
   * @param end null when open
   * @param ceilingCents the amount at the start of the term; null when no ceiling was agreed
   */
  public record Terms(
      String contractId,
      String insurerGroup,
      @Nullable String providerName,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable Long ceilingCents,
      @Nullable PaymentRegime paymentRegime,
      TerminalCareClause terminalCareClause,
      ExclusionMethod exclusionMethod,
      Clauses clauses) {

    /** The term; fails for a contract that was withdrawn. */
    public Period term() {
      return Period.from(start, end);
    }

    public boolean isWithdrawn() {
      return Period.isWithdrawn(start, end);
    }
  }

  /**
   * A row of the contract-scope feed.
   *
   * @param code {@code *} for every code of the list
   */
  public record ScopeRow(String codeList, String code, boolean counts, boolean homeCare) {
    boolean fits(Claim claim) {
      return codeList.equals(claim.codeList()) && (isForAll() || code.equals(claim.code()));
    }

    boolean isForAll() {
      return code.equals(EVERY_CODE);
    }
  }

  /**
   * A request to raise the ceiling.
   *
   * @param aboutTerminalCare whether that is the reason given
   * @param decidedOn null while it is open on the run date, as the decision
   */
  public record RaiseRequest(
      String requestId,
      LocalDate requestedOn,
      boolean aboutTerminalCare,
      @Nullable LocalDate decidedOn,
      @Nullable RequestDecision decision) {
    /** Granted in full or in part. */
    public boolean isGranted() {
      return decision == RequestDecision.GRANTED || decision == RequestDecision.PARTLY;
    }
  }

  /** What became of a request to raise a ceiling. */
  public enum RequestDecision {
    GRANTED,
    PARTLY,
    REFUSED,
    WITHDRAWN
  }

  /**
   * A raise that was granted.
   *
   * @param effectiveFrom day from which the new amount holds when settled
   */
  public record Raise(
      String requestId, LocalDate decidedOn, LocalDate effectiveFrom, long newCeilingCents) {

    /** The last of several is the one that holds (rule C2). */
    public static final Comparator<Raise> ORDER =
        Comparator.comparing(Raise::actionableFrom)
            .thenComparing(Raise::decidedOn)
            .thenComparing(Raise::requestId);

    /** The day from which people could act on it: the later of decision and effect (rule C2). */
    public LocalDate actionableFrom() {
      return decidedOn.isAfter(effectiveFrom) ? decidedOn : effectiveFrom;
    }
  }

  public String id() {
    return terms.contractId();
  }

  public Period term() {
    return terms.term();
  }

  /** The day up to which figures reach: the earlier of run date and term end. */
  public LocalDate lastDayOn(LocalDate runDate) {
    LocalDate termEnd = term().last();
    return termEnd.isBefore(runDate) ? termEnd : runDate;
  }

  /**
   * The most specific scope row for the line: its own code before {@code *}, of two alike the later
   * one (rule C1).
   */
  Optional<ScopeRow> scopeOf(Claim claim) {
    ScopeRow ofCode = null;
    ScopeRow ofAll = null;
    for (ScopeRow row : scope.isEmpty() ? ALL_OF_DISTRICT_NURSING : scope) {
      if (row.fits(claim)) {
        ofCode = row.isForAll() ? ofCode : row;
        ofAll = row.isForAll() ? row : ofAll;
      }
    }
    return Optional.ofNullable(ofCode == null ? ofAll : ofCode);
  }
}
