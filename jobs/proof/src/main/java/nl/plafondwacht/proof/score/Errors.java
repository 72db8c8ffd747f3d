package nl.plafondwacht.proof.score;

import java.util.List;

/** Differences between shares that were published and true ones. One thread only. */
final class Errors {
  private long rows;
  private double sum;
  private double sizes;
  private double most;

  void add(double published, double isTrue) {
    double error = published - isTrue;
    rows++;
    sum += error;
    sizes += Math.abs(error);
    most = Math.max(most, Math.abs(error));
  }

  /** The mean with its sign, the mean size and the greatest size. */
  List<Figure> figures() {
    return List.of(
        Figure.of("rows_with_share", rows),
        Figure.ratio("error_mean", sum, rows),
        Figure.ratio("error_mean_size", sizes, rows),
        rows == 0 ? new Figure("error_most", null) : Figure.ratio("error_most", most, 1));
  }
}
