package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;

/**
 * Days of persons in the truth and in the night; each day is counted once.
 *
 * @param right in both
 * @param early in the night only, before the person's first true day
 * @param beyond other days in the night only
 * @param late true only, before the person's first day in the night
 * @param missed other days that are true only
 */
record DayCount(long right, long early, long beyond, long late, long missed) {
  private static final DayCount NONE = new DayCount(0, 0, 0, 0, 0);

  /** Adds up all persons of either side. */
  static DayCount of(Collection<Span> truth, Collection<Span> night) {
    Map<String, List<Period>> isTrue = byPerson(truth);
    Map<String, List<Period>> said = byPerson(night);
    TreeSet<String> persons = new TreeSet<>(isTrue.keySet());
    persons.addAll(said.keySet());
    return persons.stream()
        .map(
            person ->
                of(
                    Days.union(isTrue.getOrDefault(person, List.of())),
                    Days.union(said.getOrDefault(person, List.of()))))
        .reduce(NONE, DayCount::plus);
  }

  private static DayCount of(Days truth, Days night) {
    Days tooMuch = night.minus(truth);
    Days tooLittle = truth.minus(night);
    long early = before(tooMuch, truth);
    long late = before(tooLittle, night);
    return new DayCount(
        truth.and(night).count(), early, tooMuch.count() - early, late, tooLittle.count() - late);
  }

  /** How many days come before the first of the others; 0 when there are no others. */
  private static long before(Days days, Days others) {
    if (days.isEmpty() || others.isEmpty() || !days.first().isBefore(others.first())) {
      return 0;
    }
    return days.and(new Period(days.first(), others.first().minusDays(1))).count();
  }

  private static Map<String, List<Period>> byPerson(Collection<Span> spans) {
    Map<String, List<Period>> periods = new TreeMap<>();
    spans.forEach(
        span -> periods.computeIfAbsent(span.person(), none -> new ArrayList<>()).add(span.days()));
    return periods;
  }

  private DayCount plus(DayCount other) {
    return new DayCount(
        right + other.right,
        early + other.early,
        beyond + other.beyond,
        late + other.late,
        missed + other.missed);
  }

  List<Figure> figures() {
    return List.of(
        Figure.of("days_right", right),
        Figure.of("days_early", early),
        Figure.of("days_beyond", beyond),
        Figure.of("days_late", late),
        Figure.of("days_missed", missed));
  }
}
