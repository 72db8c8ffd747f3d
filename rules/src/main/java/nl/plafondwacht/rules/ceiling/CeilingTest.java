package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * The carve-out test of a contract (rules C2 to C4) at one strictness: its ceiling with and without
 * terminal care.
 *
 * @param ceilingCents behavioural ceiling on the earlier of run date and term end; null when none
 *     was agreed
 * @param bound when it bound, and when it would have
 * @param between what was delivered because of which it matters
 * @param longLineShare of the lines that count, the share that lasts more than 7 days, from 0 to 1;
 *     0 without lines
 * @param paymentBoundDays all decision days on which payment was bound
 * @param lastDay that it looks at, the earlier of run date and term end
 */
public record CeilingTest(
    Contract contract,
    Strictness strictness,
    @Nullable Long ceilingCents,
    long grantedCents,
    long demandCents,
    long terminalDemandCents,
    Bound bound,
    Between between,
    long terminalRefusedCents,
    double longLineShare,
    Persons persons,
    NavigableMap<LocalDate, PaymentBound> paymentBoundDays,
    LocalDate lastDay) {

  /**
   * Why payment was bound on a decision day.
   *
   * @param observedCents granted before that day plus claimed of what was decided that day
   * @param ceilingCents the behavioural ceiling of that day
   */
  public record PaymentBound(long observedCents, long ceilingCents) {}

  /**
   * First days of the term, up to the run date, on which the ceiling bound; null means never.
   *
   * @param days all days on which it did
   */
  public record Bound(
      Days days,
      @Nullable LocalDate onSpread,
      @Nullable LocalDate onSettled,
      @Nullable LocalDate onPayment,
      @Nullable LocalDate withoutTerminalOn) {
    static final Bound NEVER = new Bound(Days.NONE, null, null, null, null);

    public @Nullable LocalDate on() {
      return days.isEmpty() ? null : days.first();
    }
  }

  /** Persons behind the amounts; what purchasing may see depends on them (S8). */
  public record Persons(long counting, long terminal, long terminalRefused) {}

  /**
   * The test on the run date.
   *
   * @param ledger the contract's at the strictness
   * @param terminalLines the contract's lines with terminal home-care days, in any order
   */
  public static CeilingTest of(
      Contract contract,
      Strictness strictness,
      Ledger ledger,
      List<TerminalLine> terminalLines,
      LocalDate runDate) {
    Ceiling behavioural = Ceiling.behavioural(contract);
    LocalDate lastDay = contract.lastDayOn(runDate);
    NavigableMap<LocalDate, PaymentBound> paymentBound =
        Binding.paymentBoundDays(
            ledger.byDay(Measure.DECISIONS).navigableKeySet(),
            ledger.byDay(Measure.GRANTED_BY_DECISION),
            ledger.byDay(Measure.CLAIMED_BY_DECISION),
            behavioural);
    Bound bound = bound(contract, ledger, behavioural, paymentBound, lastDay);
    long lines = ledger.total(Measure.LINES);
    return new CeilingTest(
        contract,
        strictness,
        behavioural.on(lastDay),
        ledger.total(Measure.GRANTED),
        ledger.total(Measure.DEMAND),
        ledger.total(Measure.TERMINAL_DEMAND),
        bound,
        Between.of(bound, lastDay, terminalLines, strictness),
        ledger.total(Measure.TERMINAL_REFUSED),
        (double) ledger.total(Measure.LONG_LINES) / Math.max(lines, 1),
        new Persons(
            ledger.total(Measure.PERSONS),
            ledger.total(Measure.TERMINAL_PERSONS),
            ledger.total(Measure.TERMINAL_REFUSED_PERSONS)),
        paymentBound,
        lastDay);
  }

  /**
   * What each person adds to {@link #between}.
   *
   * @param lines those of the test
   */
  public Map<String, Between> betweenByPerson(List<TerminalLine> lines) {
    return Between.byPerson(bound, lastDay, lines, strictness);
  }

  /** The behavioural ceiling on a day (C2), in cents; null when none was agreed. */
  public static @Nullable Long ceilingCents(Contract contract, LocalDate day) {
    return Ceiling.behavioural(contract).on(day);
  }

  /** Ceiling less demand, in cents; null without a ceiling. */
  public @Nullable Long headroomCents() {
    return ceilingCents == null ? null : ceilingCents - demandCents;
  }

  /** Ceiling less the demand that is not terminal, in cents; null without a ceiling. */
  public @Nullable Long headroomWithoutTerminalCents() {
    return ceilingCents == null ? null : ceilingCents - demandCents + terminalDemandCents;
  }

  private static Bound bound(
      Contract contract,
      Ledger ledger,
      Ceiling behavioural,
      NavigableMap<LocalDate, PaymentBound> paymentBound,
      LocalDate lastDay) {
    LocalDate firstDay = contract.term().first();
    if (lastDay.isBefore(firstDay)) {
      return Bound.NEVER;
    }
    Period term = new Period(firstDay, lastDay);
    NavigableMap<LocalDate, Long> demand = ledger.byDay(Measure.DEMAND);
    NavigableMap<LocalDate, Long> withoutTerminal =
        less(demand, ledger.byDay(Measure.TERMINAL_DEMAND));
    return new Bound(
        Binding.boundDays(demand, behavioural, term),
        Binding.boundOn(ledger.byDay(Measure.SPREAD_DEMAND), behavioural, term),
        Binding.boundOn(demand, Ceiling.settled(contract), term),
        paymentBound.isEmpty() ? null : paymentBound.firstKey(),
        Binding.boundOn(withoutTerminal, behavioural, term));
  }

  private static NavigableMap<LocalDate, Long> less(
      NavigableMap<LocalDate, Long> amounts, NavigableMap<LocalDate, Long> part) {
    NavigableMap<LocalDate, Long> rest = new TreeMap<>(amounts);
    part.forEach((day, amount) -> rest.merge(day, -amount, Long::sum));
    return rest;
  }
}
