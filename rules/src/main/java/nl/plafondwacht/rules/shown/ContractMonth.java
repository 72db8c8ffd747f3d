package nl.plafondwacht.rules.shown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.reference.Contract;
import org.jspecify.annotations.Nullable;

/**
 * A contract's figures of one month, by first service day. Time is in parts of {@link
 * nl.plafondwacht.rules.line.Hours#PARTS}.
 *
 * @param month first day of the month
 * @param clients persons with a debit that counts towards the contract
 * @param terminalClients those of them with a terminal home-care day in such a line
 * @param refusedClients persons with something refused
 * @param linesNotInHours counting lines whose unit gives no hours (M6)
 * @param refusedCents net claimed less net granted of decided lines
 * @param cumulativeDemandCents demand from the start of the term to the end of the month
 * @param ceilingCents behavioural ceiling on the last day of the month; null when none was agreed
 */
public record ContractMonth(
    Contract contract,
    LocalDate month,
    long grantedCents,
    long demandCents,
    long terminalDemandCents,
    long clients,
    long terminalClients,
    long refusedClients,
    long time,
    long terminalTime,
    long linesNotInHours,
    long refusedCents,
    long cumulativeDemandCents,
    @Nullable Long ceilingCents) {

  /** The months of the term up to the run date, and later ones with lines, in order. */
  public static List<ContractMonth> of(Contract contract, Ledger ledger, LocalDate runDate) {
    ByMonth byMonth = new ByMonth(ledger);
    List<ContractMonth> months = new ArrayList<>();
    long cumulative = 0;
    for (LocalDate month : months(contract, ledger, runDate)) {
      cumulative += byMonth.of(Measure.DEMAND, month);
      months.add(of(contract, month, byMonth, cumulative));
    }
    return months;
  }

  /** What tells its row from those of other months. */
  public String row() {
    return month.toString();
  }

  private static ContractMonth of(
      Contract contract, LocalDate month, ByMonth byMonth, long cumulative) {
    return new ContractMonth(
        contract,
        month,
        byMonth.of(Measure.GRANTED, month),
        byMonth.of(Measure.DEMAND, month),
        byMonth.of(Measure.TERMINAL_DEMAND, month),
        byMonth.of(Measure.CLIENTS, month),
        byMonth.of(Measure.TERMINAL_CLIENTS, month),
        byMonth.of(Measure.REFUSED_CLIENTS, month),
        byMonth.of(Measure.TIME, month),
        byMonth.of(Measure.TERMINAL_TIME, month),
        byMonth.of(Measure.LINES_NOT_IN_HOURS, month),
        byMonth.of(Measure.REFUSED, month),
        cumulative,
        CeilingTest.ceilingCents(contract, month.plusMonths(1).minusDays(1)));
  }

  private static NavigableSet<LocalDate> months(
      Contract contract, Ledger ledger, LocalDate runDate) {
    NavigableSet<LocalDate> months = new TreeSet<>();
    LocalDate last = contract.lastDayOn(runDate);
    for (LocalDate month = firstOf(contract.term().first());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month);
    }
    ledger.byDay(Measure.LINES).keySet().forEach(day -> months.add(firstOf(day)));
    ledger.byDay(Measure.REFUSED).keySet().forEach(day -> months.add(firstOf(day)));
    return months;
  }

  private static LocalDate firstOf(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  /** A ledger's amounts added up by month. */
  private static final class ByMonth {
    private final Ledger ledger;
    private final NavigableMap<Measure, NavigableMap<LocalDate, Long>> sums = new TreeMap<>();

    ByMonth(Ledger ledger) {
      this.ledger = ledger;
    }

    long of(Measure measure, LocalDate month) {
      return sums.computeIfAbsent(measure, this::sum).getOrDefault(month, 0L);
    }

    private NavigableMap<LocalDate, Long> sum(Measure measure) {
      NavigableMap<LocalDate, Long> months = new TreeMap<>();
      ledger.byDay(measure).forEach((day, amount) -> months.merge(firstOf(day), amount, Long::sum));
      return months;
    }
  }
}
