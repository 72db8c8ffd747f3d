package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.plafondwacht.rules.claim.Money;
import nl.plafondwacht.rules.line.Decided;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.line.NetLine;

/** Books one person's lines of one contract into the contract's ledger. */
final class Booking {
  private static final long LONG_FROM_DAYS = 8;

  private final Ledger ledger;

  Booking(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Books the lines.
   *
   * @param lines all lines of one person that count towards the ledger's contract
   */
  void person(List<ContractLine> lines) {
    lines.forEach(this::line);
    LocalDate termStart = lines.get(0).contract().term().first();
    Predicate<ContractLine> care = line -> line.line().isDebit();
    Predicate<ContractLine> terminal = care.and(line -> !line.terminalDays().isEmpty());
    oncePerMonth(Measure.CLIENTS, lines, care);
    oncePerMonth(Measure.TERMINAL_CLIENTS, lines, terminal);
    oncePerMonth(Measure.REFUSED_CLIENTS, lines, line -> line.line().refusedCents() != 0);
    once(Measure.PERSONS, termStart, lines, line -> true);
    once(Measure.TERMINAL_PERSONS, termStart, lines, line -> line.terminalDemandCents() != 0);
    once(
        Measure.TERMINAL_REFUSED_PERSONS,
        termStart,
        lines,
        line -> line.terminalRefusedCents() != 0);
  }

  private void line(ContractLine line) {
    LocalDate day = line.line().period().first();
    ledger.add(Measure.DEMAND, day, line.demandCents());
    ledger.add(Measure.TERMINAL_DEMAND, day, line.terminalDemandCents());
    spread(line.line(), line.demandCents());
    decision(line, day);
    if (line.line().isDebit()) {
      ledger.add(Measure.LINES, day, 1);
      ledger.add(Measure.LONG_LINES, day, isLong(line.line()) ? 1 : 0);
      time(line, day);
    }
  }

  private void decision(ContractLine line, LocalDate day) {
    NetLine net = line.line();
    Decided decided = net.decided();
    if (decided == null) {
      return;
    }
    boolean mootClaim = net.isRefusedInFull() && net.isExplained();
    ledger.add(Measure.GRANTED, day, net.netGrantedCents());
    ledger.add(Measure.REFUSED, day, net.refusedCents());
    ledger.add(Measure.TERMINAL_REFUSED, day, line.terminalRefusedCents());
    ledger.add(Measure.DECISIONS, decided.on(), 1);
    ledger.add(Measure.GRANTED_BY_DECISION, decided.on(), net.netGrantedCents());
    ledger.add(Measure.CLAIMED_BY_DECISION, decided.on(), mootClaim ? 0 : net.netClaimedCents());
  }

  /**
   * Evenly over the period; what rounding leaves on a day goes to a later one, so no cent is lost.
   */
  private void spread(NetLine line, long cents) {
    long days = line.period().length();
    long first = line.period().first().toEpochDay();
    long before = 0;
    for (long day = 1; day <= days; day++) {
      long until = Money.part(cents, day, days);
      ledger.add(Measure.SPREAD_DEMAND, first + day - 1, until - before);
      before = until;
    }
  }

  /** A line that was sent again delivered its time once, on the later line. */
  private void time(ContractLine line, LocalDate day) {
    OptionalLong time = Hours.parts(line.line().claim());
    if (time.isEmpty()) {
      ledger.add(Measure.LINES_NOT_IN_HOURS, day, 1);
    } else if (!line.line().resubmitted()) {
      ledger.add(Measure.TIME, day, time.getAsLong());
      ledger.add(Measure.TERMINAL_TIME, day, line.terminal(time.getAsLong()));
    }
  }

  private void oncePerMonth(
      Measure measure, List<ContractLine> lines, Predicate<ContractLine> counts) {
    Set<LocalDate> months = new TreeSet<>();
    lines.stream()
        .filter(counts)
        .forEach(line -> months.add(line.line().period().first().withDayOfMonth(1)));
    months.forEach(month -> ledger.add(measure, month, 1));
  }

  private void once(
      Measure measure, LocalDate day, List<ContractLine> lines, Predicate<ContractLine> counts) {
    ledger.add(measure, day, lines.stream().anyMatch(counts) ? 1 : 0);
  }

  private static boolean isLong(NetLine line) {
    return line.period().length() >= LONG_FROM_DAYS;
  }
}
