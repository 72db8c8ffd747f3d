package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.rules.ceiling.CeilingTest.PaymentBound;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;
import org.jspecify.annotations.Nullable;

/** On which days a ceiling binds (rule C3). */
final class Binding {
  private Binding() {}

  /** The first day of {@link #boundDays}, null when there is none. */
  static @Nullable LocalDate boundOn(
      NavigableMap<LocalDate, Long> demandByDay, Ceiling ceiling, Period term) {
    Days bound = boundDays(demandByDay, ceiling, term);
    return bound.isEmpty() ? null : bound.first();
  }

  /**
   * The days of the term on which cumulative demand is at or above the ceiling. Demand and ceiling
   * only change on days with demand or a new ceiling, so only those and the first day of the term
   * are looked at.
   */
  static Days boundDays(NavigableMap<LocalDate, Long> demandByDay, Ceiling ceiling, Period term) {
    LocalDate end = term.last().plusDays(1);
    NavigableSet<LocalDate> changes = new TreeSet<>(demandByDay.keySet());
    changes.addAll(ceiling.steps().keySet());
    changes.add(term.first());
    changes.add(end);
    List<LocalDate> days = List.copyOf(changes.headSet(end, true));
    List<Period> bound = new ArrayList<>();
    long demand = 0;
    for (int at = 0; at + 1 < days.size(); at++) {
      LocalDate day = days.get(at);
      demand += demandByDay.getOrDefault(day, 0L);
      Long limit = ceiling.on(day);
      if (term.contains(day) && limit != null && demand >= limit) {
        bound.add(new Period(day, days.get(at + 1).minusDays(1)));
      }
    }
    return Days.union(bound);
  }

  /** The decision days on which payment was bound: granted before plus claimed that day exceeds. */
  static NavigableMap<LocalDate, PaymentBound> paymentBoundDays(
      NavigableSet<LocalDate> decisionDays,
      NavigableMap<LocalDate, Long> granted,
      NavigableMap<LocalDate, Long> claimed,
      Ceiling ceiling) {
    NavigableMap<LocalDate, PaymentBound> bound = new TreeMap<>();
    long grantedBefore = 0;
    for (LocalDate day : decisionDays) {
      long observed = grantedBefore + claimed.getOrDefault(day, 0L);
      Long limit = ceiling.on(day);
      if (limit != null && observed > limit) {
        bound.put(day, new PaymentBound(observed, limit));
      }
      grantedBefore += granted.getOrDefault(day, 0L);
    }
    return bound;
  }
}
