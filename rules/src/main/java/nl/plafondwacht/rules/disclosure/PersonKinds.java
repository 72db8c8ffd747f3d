package nl.plafondwacht.rules.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Persons by what they add to some figures: those whose amounts stand in the same proportion add 0
 * to the same sums, so one of them answers for all. Most are granted what they ask, and are one
 * kind.
 */
final class PersonKinds {
  private final long[][] amounts;
  private final long[] persons;

  private PersonKinds(long[][] amounts, long[] persons) {
    this.amounts = amounts;
    this.persons = persons;
  }

  /** The kinds, those of most persons first; persons who add nothing to any figure are in none. */
  static PersonKinds of(List<Known> figures) {
    Map<List<Long>, Long> counts = new HashMap<>();
    int all = figures.isEmpty() ? 0 : figures.get(0).amounts().read().length;
    for (int person = 0; person < all; person++) {
      List<Long> kind = kind(figures, person);
      if (!kind.isEmpty()) {
        counts.merge(kind, 1L, Long::sum);
      }
    }
    List<Map.Entry<List<Long>, Long>> kinds = new ArrayList<>(counts.entrySet());
    kinds.sort(Map.Entry.<List<Long>, Long>comparingByValue(Comparator.reverseOrder()));
    long[][] amounts = new long[figures.size()][kinds.size()];
    long[] persons = new long[kinds.size()];
    for (int kind = 0; kind < persons.length; kind++) {
      persons[kind] = kinds.get(kind).getValue();
      for (int figure = 0; figure < amounts.length; figure++) {
        amounts[figure][kind] = kinds.get(kind).getKey().get(figure);
      }
    }
    return new PersonKinds(amounts, persons);
  }

  /** What each kind adds to a figure. */
  long[] amounts(int figure) {
    return amounts[figure];
  }

  /** How many persons are of each kind. */
  long[] persons() {
    return persons;
  }

  /** The person's amounts in lowest terms; empty when all are 0. */
  private static List<Long> kind(List<Known> figures, int person) {
    long divisor = 0;
    for (Known figure : figures) {
      divisor = divisor(divisor, figure.amounts().read()[person]);
    }
    if (divisor == 0) {
      return List.of();
    }
    List<Long> kind = new ArrayList<>(figures.size());
    for (Known figure : figures) {
      kind.add(figure.amounts().read()[person] / divisor);
    }
    return kind;
  }

  private static long divisor(long one, long other) {
    long a = Math.abs(one);
    long b = Math.abs(other);
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
