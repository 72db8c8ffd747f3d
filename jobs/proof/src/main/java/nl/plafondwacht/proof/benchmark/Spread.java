package nl.plafondwacht.proof.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.plafondwacht.proof.benchmark.peer.Measured;

/** One figure over several runs. */
record Spread(double min, double median, double max) {

  /**
   * Over the runs given.
   *
   * @param runs at least one
   */
  static Spread of(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }
}
