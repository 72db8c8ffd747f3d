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
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Quantity;

/** Two terminal clients of NOORD whose care stops while the ceiling is bound. */
final class CareThatStops implements Story {

  private static final Contract NOORD = Contracts.NOORD;

  @Override
  public List<Planted> plant(Night night) {
    careUntil(night, People.CARE_STOPS, day(10, 4));
    careUntil(night, People.GOES_ELSEWHERE, day(10, 11));
    night.declare(weekElsewhere("ELSE-1", day(10, 15)), weekElsewhere("ELSE-2", day(10, 22)));
    return List.of(
        new Planted(
            "Care stops, the person lives on at home",
            "person 203, registered 2026-09-07, last care 2026-10-04",
            "A gap from 2026-10-05 while C-2026-NOORD is bound (fact of R2).",
            "trajectories; in no table as a gap: nothing tests R2 yet. Refused lines of the person "
                + "are in signal_cases."),
        new Planted(
            "Care stops, a provider without contract takes over",
            "person 204, last care 2026-10-11, then 99000801 from 2026-10-15 (ELSE-1, ELSE-2)",
            "A switch within 14 days (fact of R4); lines outside contract.",
            "findings LINES_OUTSIDE_CONTRACT, 99000801. Nothing tests R4 yet."));
  }

  private static void careUntil(Night night, Person person, LocalDate last) {
    night.meet(person);
    night.register(person, NOORD, day(9, 7), null);
    night.claim(NOORD, Arrangement.weekly(person, NOORD, day(9, 7), last, 1_500).lines());
  }

  private static Line weekElsewhere(String id, LocalDate start) {
    Care care =
        new Care(
            Codes.HOME_CARE,
            Codes.INTEGRAL,
            start,
            start.plusDays(6),
            Quantity.of(20),
            Codes.HOUR,
            Euros.of(60));
    return Clients.act(People.GOES_ELSEWHERE, id, Provider.ZONDER_CONTRACT.agb(), care);
  }
}
