package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.rules.reference.Contract.Raise;
import nl.plafondwacht.rules.reference.Contract.RaiseRequest;
import nl.plafondwacht.rules.reference.ContractFeeds.Request;

/** Requests to raise ceilings as known on the run date, by contract and in order of their ids. */
final class RaiseRequests {
  private final TreeMap<String, List<RaiseRequest>> requests = new TreeMap<>();
  private final TreeMap<String, List<Raise>> raises = new TreeMap<>();

  private RaiseRequests() {}

  /** A request is known from its own day and its decision from that of the decision. */
  static RaiseRequests on(LocalDate runDate, Collection<Known<Request>> rows) {
    TreeMap<String, Known<Request>> decided = new TreeMap<>();
    for (Known<Request> row : Known.newest(decisions(rows), Request::requestId, runDate)) {
      decided.put(row.fact().requestId(), row);
    }
    RaiseRequests known = new RaiseRequests();
    for (Known<Request> row : Known.newest(rows, Request::requestId, runDate)) {
      Known<Request> decision = decided.get(row.fact().requestId());
      known.add(decision == null ? row.fact() : decision.fact(), decision != null);
    }
    return known;
  }

  private static List<Known<Request>> decisions(Collection<Known<Request>> rows) {
    return rows.stream()
        .filter(row -> row.fact().decidedOn() != null)
        .map(row -> new Known<>(row.fact(), decisionKnownOn(row), row.at()))
        .toList();
  }

  private static LocalDate decisionKnownOn(Known<Request> row) {
    LocalDate decidedOn = row.fact().decidedOn();
    return decidedOn == null || decidedOn.isBefore(row.knownOn()) ? row.knownOn() : decidedOn;
  }

  private void add(Request request, boolean decided) {
    RaiseRequest known =
        new RaiseRequest(
            request.requestId(),
            request.requestedOn(),
            request.aboutTerminalCare(),
            decided ? request.decidedOn() : null,
            decided ? request.decision() : null);
    requests.computeIfAbsent(request.contractId(), id -> new ArrayList<>()).add(known);
    LocalDate decidedOn = known.decidedOn();
    Long cents = request.newCeilingCents();
    if (known.isGranted() && cents != null && decidedOn != null) {
      LocalDate from = request.effectiveFrom() == null ? decidedOn : request.effectiveFrom();
      raises
          .computeIfAbsent(request.contractId(), id -> new ArrayList<>())
          .add(new Raise(request.requestId(), decidedOn, from, cents));
    }
  }

  List<RaiseRequest> requestsOf(String contractId) {
    return requests.getOrDefault(contractId, List.of());
  }

  /** Those that were granted with an amount. */
  List<Raise> raisesOf(String contractId) {
    return raises.getOrDefault(contractId, List.of());
  }
}
