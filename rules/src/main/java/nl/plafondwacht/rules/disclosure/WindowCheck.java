package nl.plafondwacht.rules.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.rules.disclosure.Series.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Tries what shown sums less figures of other columns tell of hidden rows: of columns, alone and
 * added and subtracted, the rows between two known sums, less in each row whatever known figures of
 * any column leave the fewest persons.
 */
final class WindowCheck {
  private final Series series;
  private final Trial trial;
  private final int rows;

  WindowCheck(Series series, Trial trial) {
    this.series = series;
    this.trial = trial;
    this.rows = series.columns().get(0).rows().size();
  }

  /** A column that is added or subtracted. */
  private record Signed(Parts column, int sign) {}

  /** What is left of a row, and the figures that were taken from it. */
  private record Rest(Amounts amounts, List<Figure> taken) {}

  /**
   * What a row may come to.
   *
   * @param fewest what tells of fewest
   * @param somebody what tells of fewest, but of somebody
   */
  private record Rests(Rest fewest, Rest somebody) {}

  /** The first sum with too few persons, if there is one. */
  Optional<Isolated> first(Knowledge knowledge) {
    return first(List.of(), 0, knowledge);
  }

  private Optional<Isolated> first(List<Signed> base, int next, Knowledge knowledge) {
    Optional<Isolated> found =
        base.stream().anyMatch(one -> isHidden(one.column, knowledge))
            ? ofBase(base, knowledge)
            : Optional.empty();
    for (int column = next; column < series.columns().size(); column++) {
      for (int sign = 1; sign >= (base.isEmpty() ? 1 : -1) && found.isEmpty(); sign -= 2) {
        List<Signed> more = new ArrayList<>(base);
        more.add(new Signed(series.columns().get(column), sign));
        found = first(more, column + 1, knowledge);
      }
    }
    return found;
  }

  /** Sums of a column that is shown whole are sums of figures that were tried by themselves. */
  private static boolean isHidden(Parts column, Knowledge knowledge) {
    return column.rows().stream().anyMatch(figure -> !knowledge.isShown(figure));
  }

  private Optional<Isolated> ofBase(List<Signed> base, Knowledge knowledge) {
    List<@Nullable Set<Figure>> sums = new ArrayList<>();
    List<Rests> rests = new ArrayList<>();
    for (int row = 0; row <= rows; row++) {
      sums.add(sums(base, row, knowledge));
      if (row < rows) {
        rests.add(rest(base, row, knowledge));
      }
    }
    long[][] firstRows = sumsOfFirst(rests);
    for (int length = 1; length <= rows; length++) {
      for (int from = 0; from + length <= rows; from++) {
        Set<Figure> before = sums.get(from);
        Set<Figure> until = sums.get(from + length);
        if (before != null && until != null) {
          List<Rests> between = rests.subList(from, from + length);
          Optional<List<Figure>> few = few(between, firstRows[from], firstRows[from + length]);
          if (few.isPresent()) {
            return Optional.of(isolated(before, until, few.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** By person, what tells of fewest in the first rows together: of none, of one, and so on. */
  private static long[][] sumsOfFirst(List<Rests> rests) {
    long[][] sums = new long[rests.size() + 1][];
    sums[0] = new long[rests.get(0).fewest.amounts.read().length];
    for (int row = 0; row < rests.size(); row++) {
      long[] own = rests.get(row).fewest.amounts.read();
      sums[row + 1] = sums[row].clone();
      for (int person = 0; person < own.length; person++) {
        sums[row + 1][person] += own[person];
      }
    }
    return sums;
  }

  /** The figures that tell the sum of the first rows; null when they are not told. */
  private static @Nullable Set<Figure> sums(List<Signed> base, int row, Knowledge knowledge) {
    Set<Figure> all = new LinkedHashSet<>();
    for (Signed one : base) {
      List<Figure> own = knowledge.blocks(one.column).sumOf(row);
      if (own == null) {
        return null;
      }
      all.addAll(own);
    }
    return all;
  }

  private Rests rest(List<Signed> base, int row, Knowledge knowledge) {
    Amounts sum = null;
    for (Signed one : base) {
      Amounts own = one.column.rows().get(row).amounts();
      sum = sum == null ? own : one.sign > 0 ? sum.plus(own) : sum.less(own);
    }
    List<Known> known =
        series.columns().stream()
            .map(column -> knowledge.of(column.rows().get(row)))
            .filter(Objects::nonNull)
            .filter(one -> !one.amounts().isNothing())
            .toList();
    RowSearch search = new RowSearch(known);
    search.look(Objects.requireNonNull(sum).read(), 0);
    return search.found();
  }

  /** Takes known figures from what is left of a row, and adds them, in every way. */
  private static final class RowSearch {
    private final List<Known> known;
    private final int[] signs;
    private final long[][] sums;
    private @Nullable Rest fewest;
    private @Nullable Rest somebody;

    RowSearch(List<Known> known) {
      this.known = known;
      this.signs = new int[known.size()];
      this.sums = new long[known.size()][];
    }

    /** Both are the same when all that is left tells of nobody. */
    Rests found() {
      Rest least = Objects.requireNonNull(fewest);
      return new Rests(least, somebody == null ? least : somebody);
    }

    private void look(long[] left, int next) {
      long persons = persons(left);
      if (fewest == null || persons < fewest.amounts.persons()) {
        fewest = rest(left);
      }
      if (persons > 0 && (somebody == null || persons < somebody.amounts.persons())) {
        somebody = rest(left);
      }
      for (int at = next; at < signs.length; at++) {
        for (signs[at] = -1; signs[at] <= 1; signs[at] += 2) {
          look(sum(left, at), at + 1);
        }
        signs[at] = 0;
      }
    }

    private long[] sum(long[] left, int at) {
      long[] sum = sums[at] == null ? new long[left.length] : sums[at];
      sums[at] = sum;
      long[] own = known.get(at).amounts().read();
      for (int person = 0; person < left.length; person++) {
        sum[person] = left[person] + signs[at] * own[person];
      }
      return sum;
    }

    private static long persons(long[] left) {
      long persons = 0;
      for (long amount : left) {
        persons += amount == 0 ? 0 : 1;
      }
      return persons;
    }

    private Rest rest(long[] left) {
      List<Figure> taken = new ArrayList<>();
      for (int at = 0; at < signs.length; at++) {
        if (signs[at] != 0) {
          taken.addAll(known.get(at).from());
        }
      }
      return new Rest(Amounts.of(left), taken);
    }
  }

  /**
   * The figures taken from rows that together tell of too few persons, if they do: each row with
   * what tells of fewest, or one of them with what tells of somebody.
   */
  private Optional<List<Figure>> few(List<Rests> rows, long[] before, long[] until) {
    for (int some = -1; some < rows.size(); some++) {
      if (some >= 0 && rows.get(some).fewest.equals(rows.get(some).somebody)) {
        continue; // As with every row's fewest.
      }
      Rest swapped = some < 0 ? null : rows.get(some).fewest;
      Rest instead = some < 0 ? null : rows.get(some).somebody;
      if (trial.isolates(before, until, read(swapped), read(instead))) {
        List<Figure> taken = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
          taken.addAll((row == some ? rows.get(row).somebody : rows.get(row).fewest).taken);
        }
        return Optional.of(taken);
      }
    }
    return Optional.empty();
  }

  private static long @Nullable [] read(@Nullable Rest rest) {
    return rest == null ? null : rest.amounts.read();
  }

  /** What both sums are made of cancels out. */
  private static Isolated isolated(Set<Figure> before, Set<Figure> until, List<Figure> taken) {
    Set<Figure> figures = new LinkedHashSet<>(before);
    figures.removeAll(until);
    until.stream().filter(figure -> !before.contains(figure)).forEach(figures::add);
    figures.addAll(taken);
    return new Isolated(List.copyOf(figures), List.of());
  }
}
