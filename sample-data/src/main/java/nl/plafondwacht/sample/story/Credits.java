package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Parties;
import nl.plafondwacht.sample.feed.Quantity;

/** Every way in which a line is taken back (M3), on weekly lines of 432.00 each. */
final class Credits implements Story {

  private static final LocalDate CREDITED = day(7, 10);
  private static final LocalDate DECIDED = day(7, 22);
  private static final Euros WHOLE = Euros.of(432);
  private static final Parties PARTIES =
      Parties.of(People.CREDITS.insurer(), People.CREDITS.id(), Contracts.MIDDEN.provider().agb());

  @Override
  public List<Planted> plant(Night night) {
    night.meet(People.CREDITS);
    withdrawn(night);
    reduced(night);
    Line gone = debit("CX-NEVER-SENT", 6);
    night.declare(decided(gone.credit("CX-1C", WHOLE, CREDITED)));
    return List.of(
        row("full, by claimed amount", "CF-1, CF-1C", "Withdrawn from every figure."),
        row(
            "full, by granted amount (350.00 of 432.00)",
            "CG-1, CG-1C",
            "Withdrawn from every figure."),
        row("partial, one", "CP-1, CP-1C", "Net claimed and net granted 332.00."),
        row("partial, several", "CS-1, CS-1C, CS-2C", "Net claimed and net granted 282.00."),
        row("pending", "CW-1, CW-1C", "Counts at once: withdrawn from every figure."),
        row(
            "without its debit",
            "CX-1C (corrects CX-NEVER-SENT)",
            "-432.00 on its own service day 2026-06-08; a finding."));
  }

  private static void withdrawn(Night night) {
    Line full = debit("CF-1", 1);
    night.declare(decided(full), decided(full.credit("CF-1C", WHOLE, CREDITED)));
    Line reduced = debit("CG-1", 2);
    Euros granted = Euros.of(350);
    night.declare(
        reduced.decided(new Decision(granted, "0611", DECIDED.minusDays(14))),
        decided(reduced.credit("CG-1C", granted, CREDITED)));
    Line waiting = debit("CW-1", 5);
    night.declare(decided(waiting), waiting.credit("CW-1C", WHOLE, day(11, 13)));
  }

  private static void reduced(Night night) {
    Line once = debit("CP-1", 3);
    night.declare(decided(once), decided(once.credit("CP-1C", Euros.of(100), CREDITED)));
    Line twice = debit("CS-1", 4);
    night.declare(
        decided(twice),
        decided(twice.credit("CS-1C", Euros.of(100), CREDITED)),
        decided(twice.credit("CS-2C", Euros.of(50), CREDITED.plusDays(7))));
  }

  /** Six hours in the given week of May and June, counted from 4 May. */
  private static Line debit(String id, int week) {
    LocalDate monday = day(4, 27).plusDays(7L * week);
    Care care =
        new Care(
            Codes.HOME_CARE,
            Codes.INTEGRAL,
            monday,
            monday.plusDays(6),
            Quantity.of(6),
            Codes.HOUR,
            Euros.of(72));
    return Line.debit(id, PARTIES, care, Calendar.received(monday.plusDays(6)));
  }

  private static Line decided(Line line) {
    return line.decided(Decision.full(line, Calendar.decided(line.received())));
  }

  private static Planted row(String kind, String lines, String expected) {
    return new Planted(
        "Credit: " + kind,
        "person 205, " + lines,
        expected,
        lines.startsWith("CX")
            ? "findings CREDIT_WITHOUT_DEBIT; part of demand_cents of contract_months, C-2026-MIDDEN"
                + " 2026-06"
            : "lines_netted of reconciliation, 9 in all; contract_months, C-2026-MIDDEN 2026-05 and"
                + " 2026-06");
  }
}
