package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.plafondwacht.rules.claim.Money;
import nl.plafondwacht.rules.line.Decided;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.trajectory.Strictness;

/** Books one person's lines of one contract into the contract's ledger and the person's own. */
final class Booking {
  private static final long LONG_FROM_DAYS = 8;

  private final Books books;

  private Booking(Books books) {
    this.books = books;
  }

  /**
   * Books the lines: what is the same at every strictness, and each level's own.
   *
   * @param lines all lines of one person that count towards the ledger's contract
   * @return the person's own part of the ledger, by month
   */
  static ContractLedger person(List<ContractLine> lines, ContractLedger ledger) {
    ContractLedger own = new ContractLedger();
    Books strict = Books.of(Strictness.STRICT, ledger, own);
    new Booking(strict).person(lines);
    new TerminalBooking(strict, Strictness.STRICT, 1).person(lines);
    for (Strictness level : List.of(Strictness.STANDARD, Strictness.BROAD)) {
      if (lines.stream().anyMatch(line -> !line.terminalDays().isAsStrict(level))) {
        Books books = Books.of(level, ledger, own);
        new TerminalBooking(books, level, 1).person(lines);
        new TerminalBooking(books, Strictness.STRICT, -1).person(lines);
      }
    }
    return own;
  }

  /** Once for each month in which the person has such a line. */
  static void oncePerMonth(
      Books books,
      Measure measure,
      long amount,
      List<ContractLine> lines,
      Predicate<ContractLine> counts) {
    Set<LocalDate> months = new TreeSet<>();
    lines.stream()
        .filter(counts)
        .forEach(line -> months.add(line.line().period().first().withDayOfMonth(1)));
    months.forEach(month -> books.add(measure, month, amount));
  }

  /**
   * Evenly over the period; what rounding leaves on a day goes to a later one, so no cent is lost.
   */
  static void spread(Ledger ledger, NetLine line, long cents) {
    long days = line.period().length();
    long first = line.period().first().toEpochDay();
    long before = 0;
    for (long day = 1; day <= days; day++) {
      long until = Money.part(cents, day, days);
      ledger.add(Measure.SPREAD_DEMAND, first + day - 1, until - before);
      before = until;
    }
  }

  private void person(List<ContractLine> lines) {
    lines.forEach(this::line);
    LocalDate termStart = lines.get(0).contract().term().first();
    oncePerMonth(books, Measure.CLIENTS, 1, lines, line -> line.line().isDebit());
    oncePerMonth(books, Measure.REFUSED_CLIENTS, 1, lines, line -> line.line().refusedCents() != 0);
    books.add(Measure.PERSONS, termStart, 1);
  }

  private void line(ContractLine line) {
    LocalDate day = line.line().period().first();
    if (!line.registered()) {
      books.add(Measure.DEMAND, day, line.line().demandCents());
      spread(books.ledger(), line.line(), line.line().demandCents());
    }
    decision(line.line(), day);
    if (line.line().isDebit()) {
      books.add(Measure.LINES, day, 1);
      books.add(Measure.LONG_LINES, day, isLong(line.line()) ? 1 : 0);
      time(line.line(), day);
    }
  }

  private void decision(NetLine net, LocalDate day) {
    Decided decided = net.decided();
    if (decided == null) {
      return;
    }
    boolean mootClaim = net.isRefusedInFull() && net.isExplained();
    books.add(Measure.GRANTED, day, net.netGrantedCents());
    books.add(Measure.REFUSED, day, net.refusedCents());
    books.add(Measure.DECISIONS, decided.on(), 1);
    books.add(Measure.GRANTED_BY_DECISION, decided.on(), net.netGrantedCents());
    books.add(Measure.CLAIMED_BY_DECISION, decided.on(), mootClaim ? 0 : net.netClaimedCents());
  }

  /** A line that was sent again delivered its time once, on the later line. */
  private void time(NetLine line, LocalDate day) {
    var time = Hours.parts(line.claim());
    if (time.isEmpty()) {
      books.add(Measure.LINES_NOT_IN_HOURS, day, 1);
    } else if (!line.resubmitted()) {
      books.add(Measure.TIME, day, time.getAsLong());
    }
  }

  private static boolean isLong(NetLine line) {
    return line.period().length() >= LONG_FROM_DAYS;
  }
}
