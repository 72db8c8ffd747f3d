package nl.plafondwacht.rules.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sum or difference of shown figures with too few persons behind it.
 *
 * @param shown the figures it is made of
 * @param terms the figures that are added and subtracted, shown or told by shown ones; empty for
 *     sums of rows
 */
public record Isolated(List<Figure> shown, List<Figure> terms) {

  /** Of figures of one rank the one of the later row goes; 0 is said of nobody, so it goes last. */
  private static final Comparator<Figure> LEAST_IMPORTANT =
      Comparator.comparing((Figure figure) -> !figure.amounts().isNothing())
          .thenComparingInt(Figure::rank)
          .thenComparing(Figure::cell)
          .reversed();

  /** Figures one of which has to go, the least important first; none when all is known anyhow. */
  List<Figure> leastImportant() {
    return shown.stream().filter(Figure::isPublished).sorted(LEAST_IMPORTANT).toList();
  }

  /** The cells it is made of, without any value. */
  public String inWords() {
    return shown.stream()
        .map(Figure::cell)
        .map(cell -> "%s %s %s".formatted(cell.table(), cell.row(), cell.column()))
        .collect(Collectors.joining(", "));
  }
}
