package nl.plafondwacht.rules.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Figures that are not shown where another is not, because longer sums than those that are tried
 * would tell of few persons. One that nobody is behind stays: it is 0.
 *
 * @param when one of them is hidden
 * @param goes all of them are
 */
public record Bond(List<Figure> when, List<Figure> goes) {

  /** What is shown of it though it should have gone, if there is such. */
  Optional<Isolated> broken(Predicate<Figure> shown) {
    List<Figure> left =
        when.stream().allMatch(shown)
            ? List.of()
            : goes.stream()
                .filter(figure -> shown.test(figure) && !figure.amounts().isNothing())
                .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Isolated(left, List.of()));
  }
}
