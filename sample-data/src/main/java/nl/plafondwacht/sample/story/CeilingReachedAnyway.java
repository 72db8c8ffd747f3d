package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;

/** C-2026-OOST: too small for its clients; terminal care only makes it earlier. */
final class CeilingReachedAnyway implements Story {

  private static final Contract OOST = Contracts.OOST;

  @Override
  public List<Planted> plant(Night night) {
    Clients.ordinary(night, OOST, day(1, 5));
    List<LocalDate> starts = List.of(day(3, 9), day(5, 11), day(7, 6), day(8, 10));
    List<Person> dying = People.terminal(OOST);
    for (int i = 0; i < dying.size(); i++) {
      Clients.comesToDie(night, dying.get(i), OOST, starts.get(i), 35 + 7 * i);
    }
    return List.of(
        new Planted(
            "Ceiling reached anyway",
            "C-2026-OOST; regular clients 41-49, terminal clients 50-53, see also 54-56",
            "Reached on 2026-06-30; without terminal care on 2026-08-05 (standard "
                + "2026-08-16, broad 2026-09-09). In between 1 person (standard 4, broad "
                + "5): fewer than 10, so no number in the purchasing view.",
            "ceiling_tests of both roots"));
  }
}
