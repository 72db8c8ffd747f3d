package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Quantity;

/** What is not known, not decided or not counted in hours, and still has to be handled. */
final class Unknowns implements Story {

  private static final Contract MIDDEN = Contracts.MIDDEN;

  @Override
  public List<Planted> plant(Night night) {
    night.meet(People.BORN_UNKNOWN);
    markedByGp(night, People.BORN_UNKNOWN);
    markedByGp(night, People.WITHOUT_ROW);
    night.meet(People.PSEUDONYM);
    night.claim(
        MIDDEN, Arrangement.weekly(People.PSEUDONYM, MIDDEN, day(6, 1), day(6, 28), 420).lines());
    night.meet(People.PENDING);
    pendingInThreeWays(night);
    otherUnits(night);
    return table();
  }

  private static void markedByGp(Night night, Person person) {
    night.claim(MIDDEN, Arrangement.weekly(person, MIDDEN, day(4, 6), day(5, 31), 630).lines());
    night.declare(Clients.intensiveCareDay(person, Provider.HUISARTS.agb(), day(4, 8)));
  }

  private static void pendingInThreeWays(Night night) {
    Line undecided = pending("PE;\"1\"", day(10, 26));
    Line withoutDay = pending("PE-2", day(10, 19));
    Line tomorrow = pending("PE-3", day(10, 12));
    night.declare(
        undecided,
        withoutDay.decided(new Decision(withoutDay.claimed(), "", null)),
        tomorrow.decided(Decision.full(tomorrow, day(11, 24))));
  }

  private static Line pending(String id, LocalDate monday) {
    Arrangement care = Arrangement.weekly(People.PENDING, MIDDEN, monday, day(11, 1), 420);
    Line line = care.line(monday, monday.plusDays(6));
    return line.again(id, line.received());
  }

  private static void otherUnits(Night night) {
    night.declare(
        unit("UN-1", day(6, 1), 7, new Quantity(100), Codes.WEEK, 480),
        unit("UN-2", day(6, 8), 1, new Quantity(200), Codes.HALF_DAY, 270),
        unit("UN-3", day(6, 9), 1, new Quantity(9_000), Codes.MINUTE, 1));
  }

  private static Line unit(
      String id, LocalDate start, int days, Quantity quantity, String unit, long tariff) {
    LocalDate end = start.plusDays(days - 1L);
    Care care =
        new Care(Codes.HOME_CARE, Codes.INTEGRAL, start, end, quantity, unit, Euros.of(tariff));
    return Clients.act(People.PENDING, id, MIDDEN.provider().agb(), care);
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "A birth date that is not known",
            "person 224 (empty), person 223 (no persons row at all); GPI-… of 2026-04-08",
            "W = 90 and a finding: strict episodes 2026-04-08 to 2026-07-07.",
            "findings UNKNOWN_BIRTH_DATE, two lines"),
        new Planted(
            "A person under an existing pseudonym",
            "person 226, f1c710f1c710f1c710f1c710f1c71026",
            "Read like any other.",
            "Part of C-2026-MIDDEN and C-2026-MIDDEN-BIS; no row of its own"),
        new Planted(
            "A line without a decision, its reference full of delimiters",
            "person 222, PE;\"1\"",
            "Pending.",
            "In demand_cents, not in granted_cents, of contract_months, "
                + "C-2026-MIDDEN-BIS 2026-10"),
        new Planted(
            "A granted amount without a day of decision",
            "person 222, PE-2",
            "Pending: nobody knows since when it is granted. A finding.",
            "findings DECISION_INCOMPLETE; contract_months as in the row above"),
        new Planted(
            "A decision dated after the run date",
            "person 222, PE-3 (2026-11-24)",
            "Pending.",
            "contract_months as in the row above"),
        new Planted(
            "A time unit without hours",
            "person 222, UN-1 (unit 21, a week)",
            "Not in hours; the euros count.",
            "lines_not_in_hours of contract_months, C-2026-MIDDEN 2026-06"),
        new Planted(
            "Other time units",
            "person 222, UN-2 (two of unit 16), UN-3 (90 of unit 01)",
            "8 hours and 1.5 hours.",
            "Part of hours of contract_months, C-2026-MIDDEN 2026-06"));
  }
}
