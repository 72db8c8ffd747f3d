package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;

/** C-2026-NOORD: the contract this project exists for. */
final class CeilingReachedByTerminalCare implements Story {

  private static final Contract NOORD = Contracts.NOORD;
  private static final List<LocalDate> EARLY =
      List.of(day(2, 9), day(3, 16), day(4, 20), day(5, 25), day(6, 29), day(7, 27));

  @Override
  public List<Planted> plant(Night night) {
    Clients.ordinary(night, NOORD, day(1, 5));
    List<Person> dying = People.terminal(NOORD);
    for (int i = 0; i < dying.size(); i++) {
      Person person = Clients.comesToDie(night, dying.get(i), NOORD, startOf(i), 30 + i * 11 % 29);
      if (i % 3 == 0) {
        gpStandsBy(night, person, startOf(i));
      }
    }
    return table();
  }

  /** Six in the first half of the year, then one every fifth day from 24 August. */
  private static LocalDate startOf(int place) {
    return place < EARLY.size()
        ? EARLY.get(place)
        : day(8, 24).plusDays(5L * (place - EARLY.size()));
  }

  private static void gpStandsBy(Night night, Person person, LocalDate start) {
    LocalDate visit = start.plusDays(20);
    if (Calendar.isKnown(Calendar.received(visit))) {
      night.declare(Clients.intensiveCareDay(person, Provider.HUISARTS.agb(), visit));
    }
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "Ceiling reached only because of terminal care",
            "C-2026-NOORD; regular clients 1-14, terminal clients 15-36",
            "Reached on 2026-09-12 (spread evenly: 2026-09-15); without terminal care not "
                + "by the run date. Demand 647,019.00, terminal 356,607.00, ceiling 360,000.00; "
                + "headroom -287,019.00 with, 69,588.00 without. In between 21 persons with "
                + "terminal home care, 14 of them started there, 237,189.86. The same at all "
                + "three strictnesses.",
            "ceiling_tests of both roots; the sentence on standard output"),
        new Planted(
            "Lines cut off by the ceiling",
            "C-2026-NOORD, return code 0589",
            "Payment bound from 2026-10-07 on (seven decision days, the last "
                + "2026-11-18). R1, one signal, strong: 72 lines of 19 persons, "
                + "171,299.25; 69 of the lines with a CEILING code. Lines decided before "
                + "were paid in full.",
            "restriction_signals e3d119cd491ff115 and its 19 rows of signal_cases; "
                + "payment_bound_on of ceiling_tests; refused_cents of contract_months"),
        new Planted(
            "Efficiency norm passed through terminal care",
            "C-2026-NOORD, 33.00 hours per client-month",
            "Average 39.42 over 204 client-months, without terminal care 27.07 over 149: "
                + "binding through terminal care, explained share 1.",
            "In no table: nothing tests efficiency agreements yet."));
  }
}
