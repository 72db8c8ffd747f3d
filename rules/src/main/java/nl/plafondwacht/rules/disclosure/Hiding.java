package nl.plafondwacht.rules.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which figures of a contract are not shown (rule S8).
 *
 * @param few figures with too few persons of their own
 * @param byDifference figures that would tell of too few persons together with others
 */
public record Hiding(Set<Cell> few, Set<Cell> byDifference) {
  /** Everything is shown. */
  public static final Hiding NOTHING = new Hiding(Set.of(), Set.of());

  /** Hides until no sum and no difference of what is shown tells of too few persons. */
  public static Hiding of(Figures figures, long threshold) {
    return threshold <= 1 ? NOTHING : new Search(figures, new Trial(threshold)).run();
  }

  /**
   * A sum or difference of shown figures with too few persons behind it, if there is one.
   *
   * @param shown whether a cell is
   */
  public static Optional<Isolated> isolated(
      Figures figures, Predicate<Cell> shown, long threshold) {
    if (threshold <= 1) {
      return Optional.empty();
    }
    Predicate<Figure> published = figure -> figure.isPublished() && shown.test(figure.cell());
    Trial trial = new Trial(threshold);
    Knowledge knowledge = new Knowledge(figures, published);
    FirstFound first = new FirstFound();
    figures
        .all()
        .filter(figure -> published.test(figure) && trial.isolates(figure.amounts()))
        .forEach(figure -> first.add(new Isolated(List.of(figure), List.of(figure))));
    figures.bonds().forEach(bond -> bond.broken(published).ifPresent(first::add));
    for (Group group : figures.groups()) {
      new GroupCheck(
              group, trial, figure -> first.isNothing() && published.test(figure), first::add)
          .run(knowledge);
    }
    for (Series series : figures.series()) {
      new SeriesCheck(series, trial).first(knowledge).ifPresent(first::add);
      new WindowCheck(series, trial).first(knowledge).ifPresent(first::add);
    }
    return first.found();
  }

  public boolean hides(Cell cell) {
    return few.contains(cell) || byDifference.contains(cell);
  }

  /** What the figures tell, for a check that looks for one thing. */
  private static final class FirstFound {
    private Optional<Isolated> found = Optional.empty();

    void add(Isolated isolated) {
      if (isNothing() && !isolated.leastImportant().isEmpty()) {
        found = Optional.of(isolated);
      }
    }

    boolean isNothing() {
      return found.isEmpty();
    }

    Optional<Isolated> found() {
      return found;
    }
  }

  /** Takes figures out one by one. */
  private static final class Search {
    private final Figures figures;
    private final Set<Cell> few = new HashSet<>();
    private final Set<Cell> byDifference = new HashSet<>();
    private final List<GroupCheck> groups;
    private final List<Function<Knowledge, Optional<Isolated>>> series = new ArrayList<>();

    Search(Figures figures, Trial trial) {
      this.figures = figures;
      figures
          .all()
          .filter(figure -> figure.isPublished() && trial.isolates(figure.amounts()))
          .forEach(figure -> few.add(figure.cell()));
      this.groups =
          figures.groups().stream()
              .map(group -> new GroupCheck(group, trial, this::isShown, this::hide))
              .toList();
      for (Series one : figures.series()) {
        series.add(new SeriesCheck(one, trial)::first);
        series.add(new WindowCheck(one, trial)::first);
      }
    }

    /** Each round takes out at least one figure, so there is a last one. */
    Hiding run() {
      int before;
      do {
        before = byDifference.size();
        Knowledge knowledge = new Knowledge(figures, this::isShown);
        groups.forEach(group -> group.run(knowledge));
        series.forEach(this::run);
        follow();
      } while (byDifference.size() > before);
      return new Hiding(Set.copyOf(few), Set.copyOf(byDifference));
    }

    private void follow() {
      for (Bond bond : figures.bonds()) {
        bond.broken(this::isShown)
            .ifPresent(
                isolated -> isolated.shown().forEach(figure -> byDifference.add(figure.cell())));
      }
    }

    private void run(Function<Knowledge, Optional<Isolated>> check) {
      int before;
      do {
        before = byDifference.size();
        check.apply(new Knowledge(figures, this::isShown)).ifPresent(this::hide);
      } while (byDifference.size() > before);
    }

    /** The least important; of several of one rank one without which the rest tells it no more. */
    private void hide(Isolated isolated) {
      List<Figure> all = isolated.leastImportant();
      if (!all.isEmpty()) {
        Figure last = all.get(0);
        Figure goes =
            all.stream()
                .filter(figure -> figure.rank() == last.rank())
                .filter(figure -> !isToldWithout(figure, isolated))
                .findFirst()
                .orElse(last);
        byDifference.add(goes.cell());
      }
    }

    private boolean isToldWithout(Figure figure, Isolated isolated) {
      Knowledge rest =
          new Knowledge(figures, other -> isShown(other) && !other.cell().equals(figure.cell()));
      return isolated.terms().stream().allMatch(term -> rest.of(term) != null);
    }

    private boolean isShown(Figure figure) {
      return figure.isPublished()
          && !few.contains(figure.cell())
          && !byDifference.contains(figure.cell());
    }
  }
}
