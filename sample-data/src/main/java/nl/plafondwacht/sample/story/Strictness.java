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

/** Three clients of OOST who are terminal at one strictness and not at another (T2, T3). */
final class Strictness implements Story {

  private static final Contract OOST = Contracts.OOST;

  @Override
  public List<Planted> plant(Night night) {
    care(night, People.SEDATION, day(5, 4), day(7, 10));
    dispensed(night, People.SEDATION, "SE-1", Codes.PARACETAMOL, day(6, 1));
    dispensed(night, People.SEDATION, "SE-2", Codes.MIDAZOLAM_INJECTION, day(7, 6));
    dispensed(night, People.SEDATION, "SE-3", Codes.MORPHINE_TABLET, day(7, 8));
    care(night, People.TWO_GROUPS, day(5, 18), day(8, 23));
    activity(night, People.TWO_GROUPS, "TG-1", Codes.PALLIATIVE_CONSULT, day(6, 15));
    dispensed(night, People.TWO_GROUPS, "TG-2", Codes.MORPHINE_INJECTION, day(6, 29));
    care(night, People.ONLY_BROAD, day(7, 20), day(8, 30));
    activity(night, People.ONLY_BROAD, "BD-1", Codes.PALLIATIVE_DISCUSSION, day(7, 21));
    return table();
  }

  private static void care(Night night, Person person, LocalDate start, LocalDate last) {
    night.meet(person);
    night.claim(OOST, Arrangement.weekly(person, OOST, start, last, 840).lines());
  }

  private static void dispensed(
      Night night, Person person, String id, String article, LocalDate on) {
    Care care = Care.act(Codes.PHARMACY, article, on, Euros.of(18));
    night.declare(Clients.act(person, id, Provider.APOTHEEK.agb(), care));
  }

  private static void activity(Night night, Person person, String id, String code, LocalDate on) {
    Care care = Care.act(Codes.ACTIVITY, code, on, Euros.of(120));
    night.declare(Clients.act(person, id, Provider.ZIEKENHUIS.agb(), care));
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "Terminal by hindsight",
            "person 54, SE-2 (parenteral midazolam) 2026-07-06, last dispensing SE-3 2026-07-08,"
                + " died 2026-07-10",
            "Strict: none. Standard: 2026-07-06 to 2026-07-10. Broad: 2026-04-12 to 2026-07-10.",
            "trajectories at standard and broad; ceiling_tests, C-2026-OOST"),
        new Planted(
            "Two groups of supporting facts",
            "person 55, TG-1 (palliative team) 2026-06-15, TG-2 (morphine injection) 2026-06-29",
            "Strict: none. Standard and broad: 2026-06-29 to 2026-09-27 by the window.",
            "trajectories at standard and broad; ceiling_tests, C-2026-OOST"),
        new Planted(
            "Terminal at broad only",
            "person 56, BD-1 (palliative team) 2026-07-21, died 2026-08-30",
            "Strict and standard: none. Broad: 2026-06-02 to 2026-08-30. Class palliative.",
            "trajectories at broad, with the class."));
  }
}
