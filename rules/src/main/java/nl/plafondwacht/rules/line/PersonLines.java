package nl.plafondwacht.rules.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.LineKey;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.reference.Reference;

/**
 * All declaration rows of one person, sorted out: what each row is (M4), what counts of it on the
 * run date (M2), what credits leave of it (M3) and what was sent again (M7).
 *
 * @param rows every row with its verdict, in key order; does not depend on the run date
 * @param lines the net lines on the run date, in key order
 * @param netted rows that no longer stand by themselves: withdrawn debits and credits with a debit
 */
public record PersonLines(
    List<Judged> rows, List<NetLine> lines, List<Declaration> netted, List<Finding> findings) {

  /** A row and what it is. */
  public record Judged(Declaration row, RowVerdict verdict) {}

  /** Claims before returns, which may be met in either order. */
  private static final Comparator<Declaration> FIRST_RECEIVED =
      Comparator.comparing(Declaration::isReturn)
          .thenComparing((Declaration row) -> row.claim().receivedOn())
          .thenComparing(Declaration::at);

  /**
   * Sorts out the rows of one person.
   *
   * @param rows all rows of one person, in any order
   */
  public static PersonLines of(List<Declaration> rows, Reference reference) {
    TreeMap<LineKey, List<Declaration>> byKey = new TreeMap<>();
    for (Declaration row : rows) {
      byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
    }
    List<Finding> findings = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    List<KnownLine> known = new ArrayList<>();
    for (List<Declaration> sameKey : byKey.values()) {
      sameKey.sort(FIRST_RECEIVED);
      SameKey group = SameKey.of(sameKey, findings);
      judged.addAll(group.judged());
      if (group.isKnownOn(reference.runDate())) {
        known.add(new KnownLine(group.first(), group.decided(reference, findings)));
      }
    }
    Netting netting = Netting.of(known, findings);
    return new PersonLines(
        judged, Resubmission.mark(netting.lines()), netting.netted(), List.copyOf(findings));
  }
}
