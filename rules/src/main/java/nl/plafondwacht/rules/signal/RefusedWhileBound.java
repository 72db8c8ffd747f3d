package nl.plafondwacht.rules.signal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.PaymentBound;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.ceiling.TerminalLine.Outcome;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.signal.Signal.Strength;

/** Rule R1: terminal home care refused, without another explanation, while payment was bound. */
final class RefusedWhileBound implements SignalRule {
  private static final double CENTS = 100;
  private static final Comparator<Evidence> BY_DECISION =
      Comparator.comparing(e -> e.outcome().on());
  private static final Comparator<Evidence> BY_LINE =
      Comparator.comparing((Evidence e) -> e.line().person())
          .thenComparing(e -> e.line().lineRef());

  /** A line that is evidence, and what was decided about it. */
  private record Evidence(TerminalLine line, Outcome outcome, PaymentBound bound) {
    long cents() {
      return line.part(line.refusedCents(), line.days(SignalRules.STRICTNESS).count());
    }

    String print() {
      return "%s %s %s %d %s"
          .formatted(line.person(), line.lineRef(), outcome.on(), cents(), outcome.ceilingCode());
    }
  }

  @Override
  public String id() {
    return "R1";
  }

  @Override
  public String evidenceClass() {
    return "E1";
  }

  @Override
  public String unit() {
    return "euros";
  }

  @Override
  public String comparison() {
    return "granted before the first decision day plus claimed on it, against the behavioural"
        + " ceiling of that day";
  }

  @Override
  public String inDutch(Signal signal, Told told) {
    return "Op dagen waarop de uitbetaling het plafond van contract %s raakte, is terminale zorg thuis van %s geheel of deels geweigerd zonder andere verklaring%s."
        .formatted(
            signal.contract().id(),
            told.persons(),
            told.figures(" (%s regels, terminaal deel %s)"));
  }

  @Override
  public String inEnglish(Signal signal, Told told) {
    return "On days on which payment met the ceiling of contract %s, terminal home care of %s was refused in full or in part without another explanation%s."
        .formatted(
            signal.contract().id(), told.persons(), told.figures(" (%s lines, terminal share %s)"));
  }

  @Override
  public String wouldClearWhen() {
    return "De regels alsnog volledig zijn toegekend, of een retourcode of correctie de korting verklaart,"
        + " of terminale zorg buiten het plafond is gebracht (BY_CODE of BY_REGISTRATION).";
  }

  @Override
  public List<Signal> of(ContractCase contract) {
    List<Evidence> evidence =
        contract.facts().lines().stream()
            .flatMap(line -> evidence(line, contract.test()))
            .sorted(BY_LINE)
            .toList();
    return evidence.isEmpty() ? List.of() : List.of(signal(contract, evidence));
  }

  private static Stream<Evidence> evidence(TerminalLine line, CeilingTest test) {
    Outcome outcome = line.decision();
    if (outcome == null || !outcome.restricting() || line.days(SignalRules.STRICTNESS).isEmpty()) {
      return Stream.empty();
    }
    PaymentBound bound = test.paymentBoundDays().get(outcome.on());
    return bound == null ? Stream.empty() : Stream.of(new Evidence(line, outcome, bound));
  }

  private Signal signal(ContractCase contract, List<Evidence> evidence) {
    Evidence first = Collections.min(evidence, BY_DECISION);
    return new Signal(
        this,
        contract.contract(),
        strength(contract.contract(), evidence),
        first.outcome().on(),
        Collections.max(evidence, BY_DECISION).outcome().on(),
        first.bound().observedCents() / CENTS,
        first.bound().ceilingCents() / CENTS,
        contract.commitment(),
        Fingerprint.of(evidence.stream().map(Evidence::print).toList()),
        contract.decision(this),
        cases(evidence));
  }

  private static Strength strength(Contract contract, List<Evidence> evidence) {
    boolean ceilingCode = evidence.stream().anyMatch(e -> e.outcome().ceilingCode());
    boolean stops = contract.terms().paymentRegime() == PaymentRegime.STOP_PAYMENT;
    return ceilingCode && stops ? Strength.STRONG : Strength.MEDIUM;
  }

  private static List<SignalCase> cases(List<Evidence> evidence) {
    return evidence.stream()
        .collect(Collectors.groupingBy(e -> e.line().person(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(RefusedWhileBound::ofPerson)
        .toList();
  }

  private static SignalCase ofPerson(List<Evidence> lines) {
    Evidence first = Collections.min(lines, BY_DECISION);
    return new SignalCase(
        first.line().person(),
        first.line().stretches().at(SignalRules.STRICTNESS).get(0).episodeOpenedOn(),
        first.outcome().on(),
        Collections.max(lines, BY_DECISION).outcome().on(),
        lines.stream().mapToLong(Evidence::cents).sum(),
        lines.stream().map(e -> e.line().lineRef()).toList());
  }
}
