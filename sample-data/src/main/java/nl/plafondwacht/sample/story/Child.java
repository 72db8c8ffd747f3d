package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;

/** A child has a year where an adult has ninety days. */
final class Child implements Story {

  @Override
  public List<Planted> plant(Night night) {
    Person child = People.CHILD;
    night.meet(child);
    night.claim(
        Contracts.MIDDEN,
        Arrangement.weekly(child, Contracts.MIDDEN, day(2, 2), Calendar.RUN_DATE, 600).lines());
    night.declare(
        Clients.intensiveCareDay(child, Provider.HUISARTS.agb(), day(2, 16)),
        Clients.intensiveCareDay(child, Provider.HUISARTS.agb(), day(9, 7)));
    return List.of(
        new Planted(
            "A child: W = 365",
            "person 207, born 2015-04-12, GPI-207-2026-02-16 and GPI-207-2026-09-07",
            "One strict episode from 2026-02-16, RUNNING: the second marker comes 203 days after"
                + " the first and extends it.",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories."));
  }
}
