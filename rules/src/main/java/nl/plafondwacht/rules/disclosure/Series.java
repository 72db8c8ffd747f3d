package nl.plafondwacht.rules.disclosure;

import java.util.List;

/**
 * Columns of one unit over the same rows in order, such as months, with the sums that are published
 * of their first rows: cumulative columns, totals. Shown parts taken from shown sums give the parts
 * that are hidden, alone or together.
 */
public record Series(List<Parts> columns) {

  /**
   * A column.
   *
   * @param rows one figure per row
   */
  public record Parts(List<Figure> rows, List<Whole> wholes) {}

  /**
   * A sum.
   *
   * @param rows how many of the first rows it covers
   */
  public record Whole(Figure figure, int rows) {}
}
