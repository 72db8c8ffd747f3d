package nl.plafondwacht.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.reference.Contract.Raise;
import nl.plafondwacht.rules.reference.Contract.RaiseRequest;
import nl.plafondwacht.rules.reference.Contract.RequestDecision;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;
import nl.plafondwacht.rules.reference.Contract.Terms;
import nl.plafondwacht.rules.reference.ContractFeeds.Owned;
import nl.plafondwacht.rules.reference.ContractFeeds.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the feeds of contracts come to on a run date. */
class ContractFeedsTest {
  private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 20);
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final ScopeRow ALL = new ScopeRow("065", "*", true, true);

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void rowsWithoutAContractAreReportedByFeed() {
    new ContractFeeds(
            List.of(new Known<>(terms("K", null), LocalDate.MIN, new Place(0, "feed.csv", 2))),
            List.of(known(new Owned<>("X", "9001"), 0)),
            List.of(known(new Owned<>("X", "41000001"), 0)),
            List.of(known(new Owned<>("X", ALL), 0)),
            List.of())
        .on(RUN_DATE, findings::add);
    assertThat(findings)
        .containsExactly(
            orphan("contract-insurers"), orphan("contract-providers"), orphan("contract-scope"));
  }

  @Test
  void rowsOfAWithdrawnContractAreNotOrphans() {
    ContractBook book =
        new ContractFeeds(
                List.of(known(terms("X", START.minusDays(1)), 0)),
                List.of(known(new Owned<>("X", "9001"), 0)),
                List.of(),
                List.of(),
                List.of())
            .on(RUN_DATE, findings::add);
    assertThat(book.contracts()).isEmpty();
    assertThat(findings)
        .containsExactly(
            new Finding(
                Reason.CONTRACT_WITHDRAWN,
                new Place(0, "feed.csv", 2),
                "end_date",
                "2025-12-31",
                "a day on or after 2026-01-01; contract X counts as withdrawn"));
  }

  @Test
  void aDecisionReplacesAnEarlierOneFromItsOwnDay() {
    Request refused =
        new Request("Q", "K", START, true, START.plusDays(30), RequestDecision.REFUSED, null, null);
    Request granted =
        new Request(
            "Q", "K", START, true, START.plusDays(60), RequestDecision.GRANTED, 500L, START);
    assertThat(raises(START.plusDays(59), refused, granted)).isEmpty();
    assertThat(raises(START.plusDays(60), refused, granted))
        .containsExactly(new Raise("Q", START.plusDays(60), START, 500));
  }

  @Test
  void raisesComeInOrderOfTheirIds() {
    LocalDate day = START.plusDays(10);
    assertThat(
            raises(
                RUN_DATE,
                new Request("Q2", "K", START, true, day, RequestDecision.PARTLY, 2L, null),
                new Request("Q1", "K", START, true, day, RequestDecision.GRANTED, 1L, null),
                new Request("Q0", "K", START, true, day, RequestDecision.GRANTED, null, null)))
        .containsExactly(new Raise("Q1", day, day, 1), new Raise("Q2", day, day, 2));
  }

  @Test
  void aRequestIsOpenUntilTheDayOfItsDecision() {
    Request granted =
        new Request(
            "Q", "K", START, true, START.plusDays(60), RequestDecision.GRANTED, 500L, START);
    assertThat(contract(START.minusDays(1), granted).requests()).isEmpty();
    assertThat(contract(START.plusDays(59), granted).requests())
        .containsExactly(new RaiseRequest("Q", START, true, null, null));
    assertThat(contract(START.plusDays(60), granted).requests())
        .containsExactly(
            new RaiseRequest("Q", START, true, START.plusDays(60), RequestDecision.GRANTED));
  }

  private List<Raise> raises(LocalDate runDate, Request... requests) {
    return contract(runDate, requests).raises();
  }

  private Contract contract(LocalDate runDate, Request... requests) {
    List<Known<Request>> feed = new ArrayList<>();
    for (Request request : requests) {
      feed.add(known(request, feed.size()));
    }
    ContractFeeds feeds =
        new ContractFeeds(
            List.of(new Known<>(terms("K", null), LocalDate.MIN, new Place(0, "feed.csv", 2))),
            List.of(),
            List.of(),
            List.of(),
            feed);
    return feeds.on(runDate, findings::add).contracts().get(0);
  }

  private static Terms terms(String id, @Nullable LocalDate end) {
    return new Terms(
        id,
        "G",
        null,
        START,
        end,
        100L,
        null,
        TerminalCareClause.NOT_STATED,
        ExclusionMethod.NONE,
        Clauses.NONE);
  }

  private static <T> Known<T> known(T fact, int delivery) {
    return new Known<>(fact, START, new Place(delivery, "feed.csv", 2));
  }

  private static Finding orphan(String feed) {
    return new Finding(
        Reason.ROW_WITHOUT_CONTRACT,
        new Place(0, "feed.csv", 2),
        "contract_id",
        "X",
        "a contract of the contracts feed (row of %s)".formatted(feed));
  }
}
