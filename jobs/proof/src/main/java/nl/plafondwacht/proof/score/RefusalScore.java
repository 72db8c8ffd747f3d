package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthFolder.TrueRefusal;

/** Lines that are evidence for R1, and the euros of them. */
final class RefusalScore {
  private static final String PART = "r1_lines";
  private static final String RULE = "R1";

  private final Set<String> lines = new HashSet<>();
  private final Map<String, Long> cents = new HashMap<>();

  /** The topic at the strictness that signals are raised at. */
  static Topic of(
      String strictness, List<TrueRefusal> truth, List<StoredRow> signals, List<StoredRow> cases) {
    RefusalScore isTrue = new RefusalScore();
    truth.stream()
        .filter(line -> line.strictness().equals(strictness))
        .forEach(
            line -> {
              isTrue.line(line.contract(), line.person(), line.lineRef());
              isTrue.amount(line.contract(), line.person(), line.cents());
            });
    return isTrue.against(said(signals, cases), strictness);
  }

  private static RefusalScore said(List<StoredRow> signals, List<StoredRow> cases) {
    Map<String, String> contracts = new HashMap<>();
    signals.forEach(signal -> contracts.put(signal.text("signal_id"), signal.text("contract_id")));
    RefusalScore said = new RefusalScore();
    for (StoredRow one : cases) {
      if (one.text("rule_id").equals(RULE)) {
        String contract = contracts.getOrDefault(one.text("signal_id"), one.text("signal_id"));
        for (String ref : one.text("line_refs").split(" ", -1)) {
          said.line(contract, one.text("person"), ref);
        }
        said.amount(contract, one.text("person"), one.number("amount_cents"));
      }
    }
    return said;
  }

  private void line(String contract, String person, String lineRef) {
    lines.add(contract + " " + person + " " + lineRef);
  }

  private void amount(String contract, String person, long amount) {
    cents.merge(contract + " " + person, amount, Long::sum);
  }

  private Topic against(RefusalScore said, String strictness) {
    TreeSet<String> persons = new TreeSet<>(cents.keySet());
    persons.addAll(said.cents.keySet());
    long off = 0;
    for (String person : persons) {
      off += Math.abs(cents.getOrDefault(person, 0L) - said.cents.getOrDefault(person, 0L));
    }
    List<Figure> figures = new ArrayList<>(Found.of(lines, said.lines).figures());
    figures.add(Figure.of("cents_planted", total()));
    figures.add(Figure.of("cents_found", said.total()));
    figures.add(Figure.of("cents_off", off));
    return new Topic(Truth.OBSERVABLE, PART, "", strictness, figures, "");
  }

  private long total() {
    return cents.values().stream().mapToLong(Long::longValue).sum();
  }
}
