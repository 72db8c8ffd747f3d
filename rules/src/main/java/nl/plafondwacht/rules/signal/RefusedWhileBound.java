package nl.plafondwacht.rules.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.PaymentBound;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.ceiling.TerminalLine.Outcome;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.SignalDecision;
import nl.plafondwacht.rules.signal.Signal.Strength;

/** Rule R1: terminal home care refused, without another explanation, while payment was bound. */
final class RefusedWhileBound {
  static final String RULE = "R1";
  private static final String FAMILY = "RESTRICTION";
  private static final String EVIDENCE_CLASS = "E1";

  private static final Comparator<Evidence> BY_DECISION =
      Comparator.comparing(e -> e.outcome().on());

  private RefusedWhileBound() {}

  /** A line that is evidence, and what was decided about it. */
  private record Evidence(TerminalLine line, Outcome outcome, PaymentBound bound) {
    long cents() {
      return line.part(line.refusedCents(), line.days(Signals.STRICTNESS).count());
    }
  }

  static Optional<Signal> of(CeilingTest test, List<TerminalLine> lines, Reference reference) {
    List<Evidence> evidence =
        lines.stream()
            .flatMap(line -> evidence(line, test))
            .sorted(
                Comparator.comparing((Evidence e) -> e.line().person())
                    .thenComparing(e -> e.line().lineRef()))
            .toList();
    return evidence.isEmpty() ? Optional.empty() : Optional.of(signal(test, evidence, reference));
  }

  private static Stream<Evidence> evidence(TerminalLine line, CeilingTest test) {
    Outcome outcome = line.decision();
    if (outcome == null || !outcome.restricting() || line.days(Signals.STRICTNESS).isEmpty()) {
      return Stream.empty();
    }
    PaymentBound bound = test.paymentBoundDays().get(outcome.on());
    return bound == null ? Stream.empty() : Stream.of(new Evidence(line, outcome, bound));
  }

  private static Signal signal(CeilingTest test, List<Evidence> evidence, Reference reference) {
    Contract contract = test.contract();
    String id = id(contract);
    List<SignalCase> cases = cases(evidence);
    Evidence first = Collections.min(evidence, BY_DECISION);
    Evidence last = Collections.max(evidence, BY_DECISION);
    Commitment commitment = reference.commitments().of(contract);
    return new Signal(
        id,
        List.of(RULE),
        contract,
        EVIDENCE_CLASS,
        strength(contract, evidence),
        first.outcome().on(),
        last.outcome().on(),
        cases.size(),
        evidence.size(),
        evidence.stream().mapToLong(Evidence::cents).sum(),
        first.bound().observedCents(),
        first.bound().ceilingCents(),
        commitment,
        commitment.covers(contract),
        fingerprint(evidence),
        decision(id, reference),
        cases);
  }

  private static String id(Contract contract) {
    return Fingerprint.of(
        List.of(FAMILY, contract.id(), contract.term().first().toString(), EVIDENCE_CLASS));
  }

  private static Strength strength(Contract contract, List<Evidence> evidence) {
    boolean ceilingCode = evidence.stream().anyMatch(e -> e.outcome().ceilingCode());
    boolean stops = contract.terms().paymentRegime() == PaymentRegime.STOP_PAYMENT;
    return ceilingCode && stops ? Strength.STRONG : Strength.MEDIUM;
  }

  private static List<SignalCase> cases(List<Evidence> evidence) {
    TreeMap<String, List<Evidence>> byPerson = new TreeMap<>();
    for (Evidence one : evidence) {
      byPerson.computeIfAbsent(one.line().person(), person -> new ArrayList<>()).add(one);
    }
    List<SignalCase> cases = new ArrayList<>();
    byPerson.forEach((person, lines) -> cases.add(personCase(person, lines)));
    return cases;
  }

  private static SignalCase personCase(String person, List<Evidence> lines) {
    return new SignalCase(
        person,
        RULE,
        Collections.min(lines, BY_DECISION)
            .line()
            .stretches()
            .at(Signals.STRICTNESS)
            .get(0)
            .episodeOpenedOn(),
        Collections.min(lines, BY_DECISION).outcome().on(),
        Collections.max(lines, BY_DECISION).outcome().on(),
        lines.stream().mapToLong(Evidence::cents).sum(),
        lines.stream().map(e -> e.line().lineRef()).sorted().toList());
  }

  private static String fingerprint(List<Evidence> evidence) {
    return Fingerprint.of(
        evidence.stream()
            .map(
                e ->
                    "%s %s %s %d %s"
                        .formatted(
                            e.line().person(),
                            e.line().lineRef(),
                            e.outcome().on(),
                            e.cents(),
                            e.outcome().ceilingCode()))
            .toList());
  }

  private static Optional<SignalDecision> decision(String id, Reference reference) {
    return reference.decisions().stream()
        .filter(decision -> decision.signalId().equals(id))
        .max(Comparator.comparing(SignalDecision::decidedOn));
  }
}
