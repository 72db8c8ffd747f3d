package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.Line;

/** A line for a whole month of somebody who lived for a part of it (M5). */
final class DeathInsideALine implements Story {

  @Override
  public List<Planted> plant(Night night) {
    Person person = People.DIES_IN_THE_MONTH;
    night.meet(person);
    night.register(person, Contracts.MIDDEN, day(9, 8), null);
    Arrangement care = Arrangement.weekly(person, Contracts.MIDDEN, day(8, 1), day(9, 30), 900);
    Line august = care.line(day(8, 1), day(8, 31));
    Line september = care.line(day(9, 1), day(9, 30));
    night.claim(
        Contracts.MIDDEN,
        List.of(
            august.again("DM-1", august.received()),
            september.again("DM-2", september.received())));
    return List.of(
        new Planted(
            "Death inside a month line",
            "person 218, died 2026-09-17, DM-2 (1 to 30 September), registered 2026-09-08",
            "Terminal share of DM-2 = 10 of 17 days (8 to 17 of 1 to 17 September).",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories."));
  }
}
