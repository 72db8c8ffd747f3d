package nl.plafondwacht.rules.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.process.ClauseCheck.Check;
import nl.plafondwacht.rules.process.ClauseCheck.Evidence;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Contract.RaiseRequest;
import nl.plafondwacht.rules.reference.Contract.RequestDecision;
import org.jspecify.annotations.Nullable;

/** How requests to raise the ceiling for terminal care went (rule P3). */
final class RaiseProcess {
  private static final long USUAL_DAYS = 14;

  private RaiseProcess() {}

  /** Of a contract of whatever term; a request that was withdrawn was not decided by anybody. */
  static List<ClauseCheck> checks(
      CeilingTest test, @Nullable LocalDate thresholdPassedOn, LocalDate runDate) {
    Contract contract = test.contract();
    List<RaiseRequest> terminal =
        contract.requests().stream()
            .filter(RaiseRequest::aboutTerminalCare)
            .filter(request -> request.decision() != RequestDecision.WITHDRAWN)
            .toList();
    return List.of(
        decidedInTime(terminal, contract, runDate),
        notRefused(terminal),
        raisedBeforeBound(terminal, test.bound().on()),
        askedAtThreshold(contract, thresholdPassedOn));
  }

  private static ClauseCheck decidedInTime(
      List<RaiseRequest> terminal, Contract contract, LocalDate runDate) {
    Long agreed = contract.terms().clauses().processDays();
    long days = agreed == null ? USUAL_DAYS : agreed;
    List<Evidence> late =
        terminal.stream()
            .map(request -> open(request, runDate))
            .filter(open -> open.days() > days)
            .toList();
    return answer(
        Check.DECIDED_IN_TIME, terminal.isEmpty(), late, Because.TOO_LONG, Because.IN_TIME);
  }

  private static Evidence open(RaiseRequest request, LocalDate runDate) {
    LocalDate until = request.decidedOn() == null ? runDate : request.decidedOn();
    return new Evidence(
        request.requestId(),
        request.requestedOn(),
        ChronoUnit.DAYS.between(request.requestedOn(), until));
  }

  private static ClauseCheck notRefused(List<RaiseRequest> terminal) {
    List<Evidence> refused =
        terminal.stream()
            .filter(request -> request.decision() == RequestDecision.REFUSED)
            .map(request -> decided(request, 0))
            .toList();
    return answer(
        Check.NOT_REFUSED, terminal.isEmpty(), refused, Because.REFUSED, Because.NONE_REFUSED);
  }

  private static ClauseCheck raisedBeforeBound(
      List<RaiseRequest> terminal, @Nullable LocalDate boundOn) {
    List<RaiseRequest> granted = terminal.stream().filter(RaiseRequest::isGranted).toList();
    if (granted.isEmpty()) {
      return ClauseCheck.of(Check.RAISED_BEFORE_BOUND, Because.NONE_GRANTED);
    }
    List<Evidence> late =
        boundOn == null
            ? List.of()
            : granted.stream()
                .map(request -> decided(request, daysSince(boundOn, request)))
                .filter(raise -> raise.days() > 0)
                .toList();
    return answer(
        Check.RAISED_BEFORE_BOUND, false, late, Because.AFTER_BOUND, Because.BEFORE_BOUND);
  }

  private static long daysSince(LocalDate boundOn, RaiseRequest request) {
    LocalDate decidedOn = request.decidedOn();
    return decidedOn == null ? 0 : ChronoUnit.DAYS.between(boundOn, decidedOn);
  }

  private static Evidence decided(RaiseRequest request, long days) {
    LocalDate decidedOn = request.decidedOn();
    return new Evidence(
        request.requestId(), decidedOn == null ? request.requestedOn() : decidedOn, days);
  }

  private static ClauseCheck askedAtThreshold(Contract contract, @Nullable LocalDate passedOn) {
    if (contract.terms().clauses().raiseThresholdHundredths() == null) {
      return ClauseCheck.of(Check.RAISE_ASKED_AT_THRESHOLD, Because.NO_THRESHOLD);
    }
    if (passedOn == null) {
      return ClauseCheck.of(Check.RAISE_ASKED_AT_THRESHOLD, Because.NOT_PASSED);
    }
    Because because = contract.requests().isEmpty() ? Because.NOT_ASKED : Because.ASKED;
    return new ClauseCheck(
        Check.RAISE_ASKED_AT_THRESHOLD, because, List.of(new Evidence(null, passedOn, 0)));
  }

  private static ClauseCheck answer(
      Check check, boolean none, List<Evidence> against, Because notMet, Because met) {
    if (none) {
      return ClauseCheck.of(check, Because.NO_REQUEST);
    }
    return new ClauseCheck(check, against.isEmpty() ? met : notMet, against);
  }
}
