package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Contract.Raise;
import org.jspecify.annotations.Nullable;

/**
 * A contract's ceiling over time (rule C2).
 *
 * @param steps cents from that day on; empty when no ceiling was agreed
 */
record Ceiling(NavigableMap<LocalDate, Long> steps) {

  private static final long ALL = 10_000;

  /** What people could act on: a raise holds from the later of its decision and its effect. */
  static Ceiling behavioural(Contract contract) {
    return of(contract, Raise::actionableFrom);
  }

  /** What is settled in the end: a raise holds from its effect. */
  static Ceiling settled(Contract contract) {
    return of(contract, Raise::effectiveFrom);
  }

  private static Ceiling of(Contract contract, Function<Raise, LocalDate> holdsFrom) {
    NavigableMap<LocalDate, Long> steps = new TreeMap<>();
    Long agreed = contract.terms().ceilingCents();
    if (agreed != null) {
      steps.put(LocalDate.MIN, agreed);
    }
    contract.raises().stream()
        .sorted(Comparator.comparing(Raise::decidedOn).thenComparing(Raise::requestId))
        .forEach(raise -> steps.put(holdsFrom.apply(raise), raise.newCeilingCents()));
    return new Ceiling(steps);
  }

  /**
   * A share of the ceiling, to whole cents upward.
   *
   * @param hundredths of a per cent; 10,000 is all of it
   */
  Ceiling share(long hundredths) {
    NavigableMap<LocalDate, Long> shares = new TreeMap<>();
    steps.forEach(
        (day, cents) -> shares.put(day, Math.floorDiv(cents * hundredths + ALL - 1, ALL)));
    return new Ceiling(shares);
  }

  /** Cents on the day; null when there is no ceiling. */
  @Nullable Long on(LocalDate day) {
    var step = steps.floorEntry(day);
    return step == null ? null : step.getValue();
  }
}
