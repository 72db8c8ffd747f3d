package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthFolder.Restriction;
import nl.plafondwacht.rules.signal.SignalRules;

/** Signals against contracts that restricted, by evidence class. */
final class RestrictionScore {
  private static final List<String> CLASSES = List.of("E1", "E2", "E3", "E4", "E5", "E6", "E7");

  private RestrictionScore() {}

  /** One topic per class, those without a rule among them. */
  static List<Topic> of(List<Restriction> planted, List<StoredRow> signals) {
    List<Topic> topics = new ArrayList<>();
    for (String kind : CLASSES) {
      List<Restriction> isTrue = planted.stream().filter(one -> one.kind().equals(kind)).toList();
      List<StoredRow> said =
          signals.stream().filter(one -> one.text("evidence_class").equals(kind)).toList();
      Topic topic = topic(kind, isTrue, said);
      topics.add(hasRule(kind) ? topic : topic.noting("no rule yet"));
    }
    return topics;
  }

  private static boolean hasRule(String kind) {
    return SignalRules.ALL.stream().anyMatch(rule -> rule.evidenceClass().equals(kind));
  }

  private static Topic topic(String kind, List<Restriction> planted, List<StoredRow> signals) {
    Found contracts =
        Found.of(
            planted.stream().map(Restriction::contract).collect(Collectors.toSet()),
            signals.stream().map(signal -> signal.text("contract_id")).collect(Collectors.toSet()));
    List<Figure> figures = new ArrayList<>(contracts.figures());
    figures.add(Figure.of("cents_planted", planted.stream().mapToLong(Restriction::cents).sum()));
    figures.add(
        Figure.of(
            "cents_found",
            signals.stream().mapToLong(signal -> signal.number("amount_cents")).sum()));
    return new Topic(Truth.REAL, "signals", kind, "", figures, "");
  }
}
