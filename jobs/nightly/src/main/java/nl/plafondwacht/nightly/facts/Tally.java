package nl.plafondwacht.nightly.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Declaration;

/** Counts rows by file and fate. Not safe for use by several threads. */
public final class Tally {
  private final Map<Cell, Sum> cells = new HashMap<>();

  private static final class Sum {
    private long lines;
    private long cents;

    private void add(long moreLines, long moreCents) {
      lines += moreLines;
      cents = Math.addExact(cents, moreCents);
    }
  }

  private record Cell(int delivery, String file, LineFate fate) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparingInt(Cell::delivery).thenComparing(Cell::file).thenComparing(Cell::fate);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  void add(Declaration row, LineFate fate) {
    sum(new Cell(row.at().delivery(), row.at().file(), fate)).add(1, row.signedCents());
  }

  void add(TallyRow row) {
    sum(new Cell(row.delivery(), row.file(), row.fate())).add(row.lines(), row.cents());
  }

  private Sum sum(Cell cell) {
    return cells.computeIfAbsent(cell, where -> new Sum());
  }

  /** The rows of a file with a fate; zero when there are none. */
  public TallyRow of(int delivery, String file, LineFate fate) {
    Cell cell = new Cell(delivery, file, fate);
    return row(cell, cells.getOrDefault(cell, new Sum()));
  }

  /** In order of delivery, file and fate. */
  List<TallyRow> rows() {
    return new TreeMap<>(cells)
        .entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
  }

  private static TallyRow row(Cell cell, Sum sum) {
    return new TallyRow(cell.delivery(), cell.file(), cell.fate(), sum.lines, sum.cents);
  }
}
