package nl.plafondwacht.rules.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of days, kept as separate periods in order. Immutable; two sets with the same days are
 * equal, however they were made.
 *
 * @param periods in order, each at least one day after the end of the one before
 */
public record Days(List<Period> periods) {
  public static final Days NONE = new Days(List.of());

  public Days {
    periods = List.copyOf(periods);
  }

  public static Days of(Period period) {
    return new Days(List.of(period));
  }

  /** The union of the periods; overlapping and adjacent ones merge. */
  public static Days union(Collection<Period> periods) {
    List<Period> sorted = new ArrayList<>(periods);
    sorted.sort(Comparator.comparing(Period::first));
    List<Period> merged = new ArrayList<>();
    for (Period next : sorted) {
      Period last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || last.last().isBefore(next.first().minusDays(1))) {
        merged.add(next);
      } else if (next.last().isAfter(last.last())) {
        merged.set(merged.size() - 1, new Period(last.first(), next.last()));
      }
    }
    return new Days(merged);
  }

  public Days and(Days other) {
    if (isEmpty() || other.isEmpty()) {
      return NONE;
    }
    List<Period> common = new ArrayList<>();
    int mine = 0;
    int theirs = 0;
    while (mine < periods.size() && theirs < other.periods.size()) {
      Period a = periods.get(mine);
      Period b = other.periods.get(theirs);
      LocalDate first = later(a.first(), b.first());
      LocalDate last = earlier(a.last(), b.last());
      if (!last.isBefore(first)) {
        common.add(new Period(first, last));
      }
      if (a.last().isBefore(b.last())) {
        mine++;
      } else {
        theirs++;
      }
    }
    return new Days(common);
  }

  /** The days of either set. */
  public Days or(Days other) {
    List<Period> both = new ArrayList<>(periods);
    both.addAll(other.periods);
    return union(both);
  }

  public Days and(Period period) {
    return and(of(period));
  }

  /** The days of this set that are not in the other. */
  public Days minus(Days other) {
    List<Period> left = new ArrayList<>();
    for (Period mine : periods) {
      LocalDate from = mine.first();
      for (Period hole : other.and(mine).periods) {
        if (from.isBefore(hole.first())) {
          left.add(new Period(from, hole.first().minusDays(1)));
        }
        from = hole.last().plusDays(1);
      }
      if (!from.isAfter(mine.last())) {
        left.add(new Period(from, mine.last()));
      }
    }
    return new Days(left);
  }

  public long count() {
    long count = 0;
    for (Period period : periods) {
      count += period.length();
    }
    return count;
  }

  public boolean isEmpty() {
    return periods.isEmpty();
  }

  /** First day of the set; it must not be empty. */
  public LocalDate first() {
    return periods.get(0).first();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
