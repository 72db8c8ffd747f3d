package nl.plafondwacht.rules.disclosure;

import java.util.Comparator;

/**
 * Where a figure of a contract is published.
 *
 * @param row what tells its row from others of the contract: a month, a strictness, a signal
 */
public record Cell(String table, String row, String column) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::row).thenComparing(Cell::table).thenComparing(Cell::column);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
