package nl.plafondwacht.rules.reference;

import java.util.Comparator;
import java.util.List;

/**
 * The dated table of commitments (config/codes/commitments.csv, rule P1): each holds for the terms
 * that start on or after its day, until the next one takes over.
 *
 * @param rows at least one, in order of the day from which they apply
 */
public record Commitments(List<Commitment> rows) {
  public Commitments {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("No commitment, expected at least one");
    }
    rows = rows.stream().sorted(Comparator.comparing(Commitment::appliesFrom)).toList();
  }

  /**
   * The commitment a contract is held against: the latest that applied when its term started; the
   * first one for an earlier term, which it does not cover.
   */
  public Commitment of(Contract contract) {
    Commitment held = rows.get(0);
    for (Commitment next : rows) {
      held = next.covers(contract) ? next : held;
    }
    return held;
  }
}
