package nl.plafondwacht.rules.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tries every sum and difference of the figures of a group, up to its number of terms. Figures of
 * nobody add nothing.
 */
final class GroupCheck {
  private static final Comparator<Figure> BY_IMPORTANCE =
      Comparator.comparingInt(Figure::rank).thenComparing(Figure::cell);

  private final Group group;
  private final Trial trial;
  private final Predicate<Figure> shown;
  private final Consumer<Isolated> found;

  /** Figures that were tried with each other before, and told of no few. */
  private Set<Figure> tried = Set.of();

  private final List<Figure> figures = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();
  private PersonKinds kinds = PersonKinds.of(List.of());
  private boolean[] stillKnown = new boolean[0];
  private final int[] chosen;
  private final long[][] amounts;
  private final int[] signs;

  /**
   * A check of a group.
   *
   * @param shown may say less after something was found
   */
  GroupCheck(Group group, Trial trial, Predicate<Figure> shown, Consumer<Isolated> found) {
    this.group = group;
    this.trial = trial;
    this.shown = shown;
    this.found = found;
    this.chosen = new int[group.terms()];
    this.amounts = new long[group.terms()][];
    this.signs = new int[group.terms()];
  }

  void run(Knowledge knowledge) {
    find(knowledge);
    if (!tried.containsAll(figures)) {
      kinds = PersonKinds.of(known);
      stillKnown = new boolean[known.size()];
      lookAgain();
      extend(0, 0);
      tried = new HashSet<>();
      for (int term = 0; term < figures.size(); term++) {
        if (stillKnown[term]) {
          tried.add(figures.get(term));
        }
      }
    }
  }

  private void find(Knowledge knowledge) {
    figures.clear();
    known.clear();
    for (Figure figure : group.figures().stream().sorted(BY_IMPORTANCE).toList()) {
      Known one = knowledge.of(figure);
      if (one != null && !one.amounts().isNothing()) {
        figures.add(figure);
        known.add(one);
      }
    }
  }

  private void extend(int terms, int first) {
    for (int next = first; next < known.size() && areStillKnown(terms); next++) {
      chosen[terms] = next;
      amounts[terms] = kinds.amounts(next);
      with(terms, 1);
      if (terms > 0) {
        with(terms, -1);
      }
    }
  }

  private void with(int terms, int sign) {
    if (!areStillKnown(terms + 1)) {
      return;
    }
    signs[terms] = sign;
    if (trial.isolates(amounts, signs, terms + 1, kinds.persons())) {
      found.accept(isolated(terms + 1));
      lookAgain();
    }
    if (terms + 1 < chosen.length) {
      extend(terms + 1, chosen[terms] + 1);
    }
  }

  private boolean areStillKnown(int terms) {
    for (int term = 0; term < terms; term++) {
      if (!stillKnown[chosen[term]]) {
        return false;
      }
    }
    return true;
  }

  private void lookAgain() {
    for (int term = 0; term < stillKnown.length; term++) {
      stillKnown[term] = known.get(term).from().stream().allMatch(shown);
    }
  }

  private Isolated isolated(int terms) {
    Set<Figure> from = new LinkedHashSet<>();
    List<Figure> added = new ArrayList<>();
    for (int term = 0; term < terms; term++) {
      from.addAll(known.get(chosen[term]).from());
      added.add(figures.get(chosen[term]));
    }
    return new Isolated(List.copyOf(from), List.copyOf(added));
  }
}
