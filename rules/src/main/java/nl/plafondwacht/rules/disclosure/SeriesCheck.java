package nl.plafondwacht.rules.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.rules.disclosure.Series.Parts;

/**
 * Tries what shown sums less shown parts tell of hidden rows: for every set of columns the smallest
 * sets of rows that all of them tell, those in a row together, columns added and subtracted.
 */
final class SeriesCheck {
  private final Series series;
  private final Trial trial;

  SeriesCheck(Series series, Trial trial) {
    this.series = series;
    this.trial = trial;
  }

  /** The first sum with too few persons, if there is one. */
  Optional<Isolated> first(Knowledge knowledge) {
    int sets = 1 << series.columns().size();
    for (int set = 1; set < sets; set++) {
      Optional<Isolated> found = first(columns(set), knowledge);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Parts> columns(int set) {
    List<Parts> columns = new ArrayList<>();
    for (int column = 0; column < series.columns().size(); column++) {
      if ((set >> column & 1) == 1) {
        columns.add(series.columns().get(column));
      }
    }
    return columns;
  }

  private Optional<Isolated> first(List<Parts> columns, Knowledge knowledge) {
    List<Blocks> blocks = columns.stream().map(knowledge::blocks).toList();
    List<List<Known>> common = common(blocks, columns.get(0).rows().size());
    for (int from = 0; from < common.size(); from++) {
      List<Known> sums = common.get(from);
      for (int to = from; to < common.size(); to++) {
        sums = to == from ? sums : plus(sums, common.get(to));
        if (isolates(sums)) {
          return Optional.of(isolated(sums));
        }
      }
    }
    return Optional.empty();
  }

  /** The smallest sets of rows that every column tells, each as the columns' sums over it. */
  private static List<List<Known>> common(List<Blocks> columns, int rows) {
    List<List<Known>> common = new ArrayList<>();
    boolean[] done = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      if (!done[row]) {
        boolean[] set = closed(columns, row, rows);
        for (int other = 0; other < rows; other++) {
          done[other] |= set[other];
        }
        sums(columns, set).ifPresent(common::add);
      }
    }
    return common;
  }

  /** The row with all that share a block with it in some column, and with those again. */
  private static boolean[] closed(List<Blocks> columns, int row, int rows) {
    boolean[] set = new boolean[rows];
    boolean[] before;
    set[row] = true;
    do {
      before = set.clone();
      for (Blocks column : columns) {
        Set<Integer> own = blocks(column, before);
        for (int other = 0; other < rows; other++) {
          set[other] |= own.contains(column.blockOf(other));
        }
      }
    } while (!Arrays.equals(before, set));
    return set;
  }

  private static Set<Integer> blocks(Blocks column, boolean[] set) {
    Set<Integer> blocks = new LinkedHashSet<>();
    for (int row = 0; row < set.length; row++) {
      if (set[row] && column.blockOf(row) != Blocks.UNKNOWN) {
        blocks.add(column.blockOf(row));
      }
    }
    return blocks;
  }

  /** Of each column; empty when one of them tells nothing of some of the rows. */
  private static Optional<List<Known>> sums(List<Blocks> columns, boolean[] set) {
    List<Known> sums = new ArrayList<>();
    for (Blocks column : columns) {
      for (int row = 0; row < set.length; row++) {
        if (set[row] && column.blockOf(row) == Blocks.UNKNOWN) {
          return Optional.empty();
        }
      }
      sums.add(blocks(column, set).stream().map(column::block).reduce(SeriesCheck::plus).get());
    }
    return Optional.of(sums);
  }

  private static List<Known> plus(List<Known> sums, List<Known> others) {
    List<Known> both = new ArrayList<>();
    for (int column = 0; column < sums.size(); column++) {
      both.add(plus(sums.get(column), others.get(column)));
    }
    return both;
  }

  private static Known plus(Known one, Known other) {
    Set<Figure> from = new LinkedHashSet<>(one.from());
    from.addAll(other.from());
    return new Known(one.amounts().plus(other.amounts()), List.copyOf(from));
  }

  private boolean isolates(List<Known> sums) {
    long[][] amounts = sums.stream().map(sum -> sum.amounts().read()).toArray(long[][]::new);
    int[] signs = new int[sums.size()];
    int patterns = 1 << (sums.size() - 1);
    for (int pattern = 0; pattern < patterns; pattern++) {
      for (int column = 0; column < signs.length; column++) {
        signs[column] = column > 0 && (pattern >> (column - 1) & 1) == 1 ? -1 : 1;
      }
      if (trial.isolates(amounts, signs, signs.length, null)) {
        return true;
      }
    }
    return false;
  }

  private static Isolated isolated(List<Known> sums) {
    Set<Figure> from = new LinkedHashSet<>();
    sums.forEach(sum -> from.addAll(sum.from()));
    return new Isolated(List.copyOf(from), List.of());
  }
}
