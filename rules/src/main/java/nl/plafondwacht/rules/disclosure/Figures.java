package nl.plafondwacht.rules.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a contract in all tables that one reader has, and how they hang together. A table
 * comes under rule S8 by declaring its figures here.
 */
public record Figures(List<Group> groups, List<Series> series, List<Bond> bonds) {

  /** Figures that do not depend on each other. */
  public Figures(List<Group> groups, List<Series> series) {
    this(groups, series, List.of());
  }

  /** Every figure once or more often, as declared. */
  public Stream<Figure> all() {
    return Stream.concat(
        groups.stream().flatMap(group -> group.figures().stream()),
        series.stream()
            .flatMap(one -> one.columns().stream())
            .flatMap(
                column ->
                    Stream.concat(
                        column.rows().stream(),
                        column.wholes().stream().map(Series.Whole::figure))));
  }
}
