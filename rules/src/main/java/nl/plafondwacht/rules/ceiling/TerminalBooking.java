package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * Books what depends on strictness of one person's lines of one contract: terminal shares, the
 * persons behind them, and the demand that a registration leaves.
 */
final class TerminalBooking {
  private final Ledger ledger;
  private final Strictness strictness;
  private final int sign;

  /**
   * @param sign 1 to book, -1 to take out what another level has
   */
  TerminalBooking(Ledger ledger, Strictness strictness, int sign) {
    this.ledger = ledger;
    this.strictness = strictness;
    this.sign = sign;
  }

  /**
   * @param lines all lines of one person that count towards the ledger's contract
   */
  void person(List<ContractLine> lines) {
    lines.stream().filter(ContractLine::registered).forEach(this::demandLeft);
    if (lines.stream().noneMatch(line -> line.isTerminal(strictness))) {
      return;
    }
    lines.forEach(this::shares);
    Predicate<ContractLine> terminal = line -> line.line().isDebit() && line.isTerminal(strictness);
    Booking.oncePerMonth(ledger, Measure.TERMINAL_CLIENTS, sign, lines, terminal);
    LocalDate start = lines.get(0).contract().term().first();
    once(
        Measure.TERMINAL_PERSONS,
        start,
        lines.stream().anyMatch(line -> line.terminalDemandCents(strictness) != 0));
    once(
        Measure.TERMINAL_REFUSED_PERSONS,
        start,
        lines.stream().anyMatch(line -> line.terminalRefusedCents(strictness) != 0));
  }

  /** Demand on the ceiling without the terminal share, which a registration takes out. */
  private void demandLeft(ContractLine line) {
    long cents = sign * line.demandCents(strictness);
    ledger.add(Measure.DEMAND, line.line().period().first(), cents);
    Booking.spread(ledger, line.line(), cents);
  }

  private void shares(ContractLine line) {
    NetLine net = line.line();
    LocalDate day = net.period().first();
    ledger.add(Measure.TERMINAL_DEMAND, day, sign * line.terminalDemandCents(strictness));
    if (net.decided() != null) {
      ledger.add(Measure.TERMINAL_REFUSED, day, sign * line.terminalRefusedCents(strictness));
    }
    if (net.isDebit() && !net.resubmitted()) {
      Hours.parts(net.claim())
          .ifPresent(
              parts ->
                  ledger.add(Measure.TERMINAL_TIME, day, sign * line.terminal(parts, strictness)));
    }
  }

  private void once(Measure measure, LocalDate day, boolean counts) {
    ledger.add(measure, day, counts ? sign : 0);
  }
}
