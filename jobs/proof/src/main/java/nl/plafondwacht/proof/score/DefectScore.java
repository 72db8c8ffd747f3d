package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.plafondwacht.nightly.tables.OperatorFindingRow;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthFolder.Defect;

/** Defects that were planted against findings with file and line, by reason. */
final class DefectScore {
  private static final String PART = "defects";

  private DefectScore() {}

  /** One topic per planted reason, in order, then one per other reason. */
  static List<Topic> of(List<Defect> planted, List<OperatorFindingRow> findings) {
    Map<String, Set<Defect>> isTrue = new TreeMap<>();
    planted.forEach(defect -> of(isTrue, defect.reason()).add(defect));
    Map<String, Set<Defect>> said = new TreeMap<>();
    Map<String, Long> others = new TreeMap<>();
    for (OperatorFindingRow row : findings) {
      String reason = row.reason().name();
      Long line = row.line();
      if (line != null && isTrue.containsKey(reason)) {
        of(said, reason).add(found(row, line));
      } else {
        others.merge(reason, 1L, Long::sum);
      }
    }
    List<Topic> topics = new ArrayList<>();
    isTrue.forEach(
        (reason, defects) -> topics.add(topic(reason, Found.of(defects, of(said, reason)))));
    others.forEach(
        (reason, found) ->
            topics.add(
                Topic.of(Truth.OBSERVABLE, PART, reason, "", Figure.of("findings", found))
                    .noting("none planted")));
    return topics;
  }

  private static Topic topic(String reason, Found found) {
    return new Topic(Truth.OBSERVABLE, PART, reason, "", found.figures(), "");
  }

  private static Defect found(OperatorFindingRow row, long line) {
    return new Defect(
        String.valueOf(row.delivery()), String.valueOf(row.file()), line, row.reason().name());
  }

  private static Set<Defect> of(Map<String, Set<Defect>> byReason, String reason) {
    return byReason.computeIfAbsent(reason, none -> new HashSet<>());
  }
}
