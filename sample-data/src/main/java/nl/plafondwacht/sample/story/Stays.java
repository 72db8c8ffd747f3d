package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Quantity;
import nl.plafondwacht.sample.feed.Stay;

/** Days of an episode that are spent somewhere else than at home (T5). */
final class Stays implements Story {

  @Override
  public List<Planted> plant(Night night) {
    careFrom(night, People.IN_HOSPITAL, day(9, 1));
    stay(night, People.IN_HOSPITAL, "HOSPITAL", Provider.ZIEKENHUIS, day(9, 16), day(9, 21));
    careFrom(night, People.IN_ELV, day(9, 14));
    stay(night, People.IN_ELV, "ELV", Provider.ELV_HUIS, day(10, 5), day(10, 18));
    night.declare(
        Clients.act(People.IN_ELV, "ELV-1", Provider.ELV_HUIS.agb(), days(day(10, 5), 7)),
        Clients.act(People.IN_ELV, "ELV-2", Provider.ELV_HUIS.agb(), days(day(10, 12), 7)));
    careFrom(night, People.NEARLY_HOME, day(9, 7));
    stay(night, People.NEARLY_HOME, "BTH", Provider.BIJNA_THUIS_HUIS, day(9, 14), day(10, 9));
    careFrom(night, People.IN_HOSPICE, day(9, 28));
    stay(night, People.IN_HOSPICE, "ICU", Provider.ZIEKENHUIS, day(10, 8), day(10, 10));
    stay(night, People.IN_HOSPICE, "HCH", Provider.HOSPICE, day(10, 19), day(11, 14));
    return table();
  }

  private static void careFrom(Night night, Person person, LocalDate start) {
    night.meet(person);
    night.register(person, Contracts.MIDDEN, start, null);
    night.claim(
        Contracts.MIDDEN,
        Arrangement.weekly(person, Contracts.MIDDEN, start, start.plusDays(34), 1_260).lines());
  }

  private static void stay(
      Night night, Person person, String kind, Provider where, LocalDate start, LocalDate end) {
    LocalDate known = end.plusDays(3);
    night.add(Feed.STAYS, known, new Stay(person.id(), kind, where.agb(), start, end, known));
  }

  private static Care days(LocalDate start, int count) {
    return new Care(
        Codes.ELV,
        Codes.ELV_PALLIATIVE_TERMINAL,
        start,
        start.plusDays(count - 1L),
        Quantity.of(count),
        Codes.DAY,
        Euros.of(400));
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "A hospital stay inside an episode",
            "person 214, 2026-09-16 to 2026-09-21",
            "17 to 20 September in hospital; 16 and 21 September count as home.",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories " + "(days_hospital)."),
        new Planted(
            "A stay in eerstelijnsverblijf",
            "person 215, 2026-10-05 to 2026-10-18, ELV-1 and ELV-2 (list 068)",
            "6 to 17 October in ELV by the stays feed; both lines are CERTAIN markers.",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories "
                + "(days_elv_or_hospice)."),
        new Planted(
            "A bijna-thuis-huis",
            "person 216, from 2026-09-14 until death on 2026-10-09",
            "The days there are terminal home-care days of C-2026-MIDDEN and MIDDEN-BIS.",
            "Part of terminal_demand_cents of both contracts; trajectories "
                + "(days_bijna_thuis_huis)."),
        new Planted(
            "Intensive care, then a high-care hospice",
            "person 217, 2026-10-08 to 10-10, 2026-10-19 to 2026-11-14",
            "9 October in hospital; 20 October to 13 November in the hospice.",
            "findings NO_DAY_AT_HOME, declarations-2026-10.csv; else part of "
                + "terminal_demand_cents of C-2026-MIDDEN; trajectories (days_hospital, "
                + "days_elv_or_hospice)."));
  }
}
