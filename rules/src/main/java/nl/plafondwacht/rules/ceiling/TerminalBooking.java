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
  private final Books books;
  private final Strictness strictness;
  private final int sign;

  /**
   * @param sign 1 to book, -1 to take out what another level has
   */
  TerminalBooking(Books books, Strictness strictness, int sign) {
    this.books = books;
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
    Booking.oncePerMonth(books, Measure.TERMINAL_CLIENTS, sign, lines, terminal);
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
    books.add(Measure.DEMAND, line.line().period().first(), cents);
    Booking.spread(books.ledger(), line.line(), cents);
  }

  private void shares(ContractLine line) {
    NetLine net = line.line();
    LocalDate day = net.period().first();
    books.add(Measure.TERMINAL_DEMAND, day, sign * line.terminalDemandCents(strictness));
    if (net.decided() != null) {
      books.add(Measure.TERMINAL_REFUSED, day, sign * line.terminalRefusedCents(strictness));
    }
    if (net.isDebit() && !net.resubmitted()) {
      Hours.parts(net.claim())
          .ifPresent(
              parts ->
                  books.add(Measure.TERMINAL_TIME, day, sign * line.terminal(parts, strictness)));
    }
  }

  private void once(Measure measure, LocalDate day, boolean counts) {
    books.add(measure, day, counts ? sign : 0);
  }
}
