package nl.plafondwacht.proof.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthFolder.TrueSignal;

/** Signals of E1 by id, and what purchasers decided about them. */
final class SignalScore {
  private static final String PART = "signals";
  private static final String EVIDENCE_CLASS = "E1";

  private SignalScore() {}

  /** The topic at the strictness that signals are raised at. */
  static Topic of(String strictness, List<TrueSignal> truth, List<StoredRow> night) {
    Set<String> planted = new HashSet<>();
    truth.stream()
        .filter(signal -> signal.strictness().equals(strictness))
        .forEach(signal -> planted.add(key(signal.id(), signal.status(), signal.disposition())));
    Set<String> found = new HashSet<>();
    night.stream()
        .filter(signal -> signal.text("evidence_class").equals(EVIDENCE_CLASS))
        .forEach(
            signal ->
                found.add(
                    key(
                        signal.text("signal_id"),
                        signal.text("status"),
                        signal.text("disposition"))));
    return new Topic(
        Truth.OBSERVABLE, PART, EVIDENCE_CLASS, strictness, Found.of(planted, found).figures(), "");
  }

  private static String key(String id, String status, String disposition) {
    return String.join(" ", id, status, disposition);
  }
}
