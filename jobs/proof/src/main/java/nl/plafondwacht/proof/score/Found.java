package nl.plafondwacht.proof.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A set that was to be found and the set that was.
 *
 * @param planted in the truth
 * @param found in the night
 * @param right in both
 */
record Found(long planted, long found, long right) {

  static <T> Found of(Set<T> planted, Set<T> found) {
    Set<T> both = new HashSet<>(planted);
    both.retainAll(found);
    return new Found(planted.size(), found.size(), both.size());
  }

  List<Figure> figures() {
    return List.of(
        Figure.of("planted", planted),
        Figure.of("found", found),
        Figure.of("right", right),
        Figure.share("precision", right, found),
        Figure.share("recall", right, planted));
  }
}
