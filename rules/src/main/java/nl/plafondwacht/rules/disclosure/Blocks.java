package nl.plafondwacht.rules.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.plafondwacht.rules.disclosure.Series.Parts;
import nl.plafondwacht.rules.disclosure.Series.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What a column tells of its rows: each shown one by itself, and of hidden ones between two known
 * sums what they are together.
 */
final class Blocks {
  /** A row of which nothing is known. */
  static final int UNKNOWN = -1;

  private final Parts column;
  private final Predicate<Figure> shown;

  /** The shown figures that tell the sum of the first rows; null when none do. */
  private final @Nullable List<Figure>[] sums;

  private final int[] blockOf;
  private final List<Known> blocks = new ArrayList<>();

  @SuppressWarnings("unchecked") // An array of lists can be made in no other way.
  Blocks(Parts column, Predicate<Figure> shown) {
    this.column = column;
    this.shown = shown;
    int rows = column.rows().size();
    this.sums = (List<Figure>[]) new List<?>[rows + 1];
    this.blockOf = new int[rows];
    Arrays.fill(blockOf, UNKNOWN);
    findSums();
    cut();
  }

  int blockOf(int row) {
    return blockOf[row];
  }

  Known block(int block) {
    return blocks.get(block);
  }

  /** The figures that tell a whole; null when none do. */
  @Nullable List<Figure> sum(Whole whole) {
    return sums[whole.rows()];
  }

  /** The figures that tell the sum of the first rows; null when none do. */
  @Nullable List<Figure> sumOf(int first) {
    return sums[first];
  }

  /** The figures that tell a row by itself; null when none do. */
  @Nullable List<Figure> row(int row) {
    int block = blockOf[row];
    boolean alone = Arrays.stream(blockOf).filter(other -> other == block).count() == 1;
    return block == UNKNOWN || !alone ? null : blocks.get(block).from();
  }

  private void findSums() {
    sums[0] = List.of();
    column.wholes().stream()
        .filter(whole -> shown.test(whole.figure()))
        .sorted(Comparator.comparingInt(whole -> whole.figure().rank()))
        .filter(whole -> sums[whole.rows()] == null)
        .forEach(whole -> sums[whole.rows()] = List.of(whole.figure()));
    for (int row = 0; row < blockOf.length; row++) {
      extend(row, row + 1, row);
    }
    for (int row = blockOf.length - 1; row >= 0; row--) {
      extend(row + 1, row, row);
    }
  }

  private void extend(int known, int next, int row) {
    List<Figure> before = sums[known];
    Figure figure = column.rows().get(row);
    if (before != null && sums[next] == null && shown.test(figure)) {
      List<Figure> more = new ArrayList<>(before);
      more.add(figure);
      sums[next] = more;
    }
  }

  private void cut() {
    int from = 0;
    for (int to = 1; to <= blockOf.length; to++) {
      shownRow(to - 1);
      if (sums[to] != null) {
        rest(from, to);
        from = to;
      }
    }
  }

  private void shownRow(int row) {
    Figure figure = column.rows().get(row);
    if (shown.test(figure)) {
      blockOf[row] = blocks.size();
      blocks.add(new Known(figure.amounts(), List.of(figure)));
    }
  }

  /** The hidden rows between two known sums. */
  private void rest(int from, int to) {
    Amounts rest = null;
    for (int row = from; row < to; row++) {
      if (!shown.test(column.rows().get(row))) {
        Amounts own = column.rows().get(row).amounts();
        rest = rest == null ? own : rest.plus(own);
        blockOf[row] = blocks.size();
      }
    }
    if (rest != null) {
      blocks.add(new Known(rest, between(from, to)));
    }
  }

  /** What both sums are made of cancels out. */
  private List<Figure> between(int from, int to) {
    List<Figure> before = sum(from);
    List<Figure> until = sum(to);
    Set<Figure> figures = new LinkedHashSet<>(before);
    figures.removeAll(Set.copyOf(until));
    until.stream().filter(figure -> !before.contains(figure)).forEach(figures::add);
    column.rows().subList(from, to).stream().filter(shown).forEach(figures::add);
    return List.copyOf(figures);
  }

  private List<Figure> sum(int rows) {
    List<Figure> figures = sums[rows];
    return figures == null ? List.of() : figures;
  }
}
