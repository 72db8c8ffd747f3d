package nl.plafondwacht.rules.disclosure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.plafondwacht.rules.disclosure.Series.Parts;
import nl.plafondwacht.rules.disclosure.Series.Whole;
import org.jspecify.annotations.Nullable;

/** What a reader of the shown figures knows: they themselves, and hidden ones they tell. */
final class Knowledge {
  private final Predicate<Figure> shown;
  private final IdentityHashMap<Parts, Blocks> blocks = new IdentityHashMap<>();
  private final Map<Figure, List<Figure>> told = new HashMap<>();

  Knowledge(Figures figures, Predicate<Figure> shown) {
    this.shown = shown;
    for (Series series : figures.series()) {
      series.columns().forEach(this::add);
    }
  }

  Blocks blocks(Parts column) {
    return Objects.requireNonNull(blocks.get(column));
  }

  boolean isShown(Figure figure) {
    return shown.test(figure);
  }

  /** The figure as it is known; null when it is not. */
  @Nullable Known of(Figure figure) {
    if (figure.isKnownAnyhow()) {
      return new Known(figure.amounts(), List.of());
    }
    List<Figure> from = shown.test(figure) ? List.of(figure) : told.get(figure);
    return from == null ? null : new Known(figure.amounts(), from);
  }

  private void add(Parts column) {
    Blocks of = new Blocks(column, shown);
    blocks.put(column, of);
    for (Whole whole : column.wholes()) {
      tell(whole.figure(), of.sum(whole));
    }
    for (int row = 0; row < column.rows().size(); row++) {
      tell(column.rows().get(row), of.row(row));
    }
  }

  private void tell(Figure figure, @Nullable List<Figure> from) {
    if (from != null) {
      told.putIfAbsent(figure, from);
    }
  }
}
