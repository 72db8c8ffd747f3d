package nl.plafondwacht.nightly.facts;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Declaration;

/** Counts rows by file and fate. Not safe for use by several threads. */
public final class Tally {
  private final TreeMap<Cell, TallyRow> cells = new TreeMap<>();

  private record Cell(int delivery, String file, LineFate fate) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparingInt(Cell::delivery).thenComparing(Cell::file).thenComparing(Cell::fate);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  void add(Declaration row, LineFate fate) {
    add(new TallyRow(row.at().delivery(), row.at().file(), fate, 1, row.signedCents()));
  }

  void add(TallyRow row) {
    cells.merge(new Cell(row.delivery(), row.file(), row.fate()), row, Tally::sum);
  }

  /** The rows of a file with a fate; zero when there are none. */
  public TallyRow of(int delivery, String file, LineFate fate) {
    return cells.getOrDefault(
        new Cell(delivery, file, fate), new TallyRow(delivery, file, fate, 0, 0));
  }

  /** In order of delivery, file and fate. */
  List<TallyRow> rows() {
    return List.copyOf(cells.values());
  }

  private static TallyRow sum(TallyRow a, TallyRow b) {
    return new TallyRow(
        a.delivery(),
        a.file(),
        a.fate(),
        a.lines() + b.lines(),
        Math.addExact(a.cents(), b.cents()));
  }
}
