package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.CareIndication;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.PersonalBudget;
import nl.plafondwacht.sample.feed.Stay;
import org.jspecify.annotations.Nullable;

/** Terminal care of people who have, get or had a Wlz indication, or hold a budget (T4, T5). */
final class LongTermCare implements Story {

  private static final String NURSING_HOME = "99000907";

  @Override
  public List<Planted> plant(Night night) {
    terminalFrom(night, People.WLZ_BEFORE, day(6, 1));
    indicated(night, People.WLZ_BEFORE, "754", "MPT", LocalDate.of(2025, 11, 3), null);
    terminalFrom(night, People.WLZ_DURING, day(8, 3));
    indicated(night, People.WLZ_DURING, "754", "MPT", day(9, 1), null);
    terminalFrom(night, People.WLZ_STAY, day(7, 1));
    indicated(night, People.WLZ_STAY, "755", "STAY", day(7, 20), null);
    night.add(
        Feed.STAYS,
        day(7, 24),
        new Stay(People.WLZ_STAY.id(), "WLZ", NURSING_HOME, day(7, 20), null, day(7, 24)));
    night.meet(People.PROFILE_759);
    indicated(night, People.PROFILE_759, "759", "VPT", day(8, 10), null);
    terminalFrom(night, People.WLZ_ENDED, day(5, 4));
    indicated(night, People.WLZ_ENDED, "751", "PGB", day(3, 2), day(5, 31));
    terminalFrom(night, People.BUDGET_HOLDER, day(9, 7));
    PersonalBudget budget =
        new PersonalBudget(People.BUDGET_HOLDER.id(), day(9, 21), day(10, 4), day(9, 21));
    night.add(Feed.PGB, budget.knownOn(), budget);
    return table();
  }

  private static void terminalFrom(Night night, Person person, LocalDate start) {
    night.meet(person);
    night.register(person, Contracts.MIDDEN, start, start.plusDays(27));
    Arrangement care = Arrangement.weekly(person, Contracts.MIDDEN, start, start.plusDays(55), 840);
    night.claim(Contracts.MIDDEN, care.lines());
  }

  private static void indicated(
      Night night,
      Person person,
      String profile,
      String form,
      LocalDate start,
      @Nullable LocalDate end) {
    LocalDate known = start.plusDays(7);
    night.add(
        Feed.LONG_TERM_CARE,
        known,
        new CareIndication(person.id(), profile, form, start, end, known));
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "Wlz indication before the episode",
            "person 208, MPT from 2025-11-03, registered 2026-06-01",
            "An episode, and no terminal home-care day at any level.",
            "Nothing in terminal_demand_cents of C-2026-MIDDEN; trajectories."),
        new Planted(
            "Wlz indication during the episode",
            "person 209, registered 2026-08-03, MPT from 2026-09-01",
            "Terminal home-care days from 3 to 31 August only.",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories."),
        new Planted(
            "Wlz with stay",
            "person 210, registered 2026-07-01, STAY from 2026-07-20",
            "Terminal home-care days from 1 to 19 July; setting Wlz from 20 July; that line's"
                + " days in residence leave the denominator of M5.",
            "findings NO_DAY_AT_HOME, five lines of declarations-2026-q3.csv; else "
                + "part of terminal_demand_cents of C-2026-MIDDEN; trajectories (days_wlz)."),
        new Planted(
            "Profile 10VV",
            "person 211, profile 759 from 2026-08-10, died 2026-09-25, no lines",
            "Strict episode 2026-08-10 to 2026-09-25 by death; no Zvw home-care days.",
            "trajectories; home_care_hours is 0."),
        new Planted(
            "Wlz indication that ended",
            "person 212, 2026-03-02 to 2026-05-31, registered 2026-05-04",
            "Terminal home-care days from 1 to 28 June only: the care ends there.",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories."),
        new Planted(
            "Zvw-pgb inside an episode",
            "person 213, budget 2026-09-21 to 2026-10-04",
            "At home, never without care on these days.",
            "trajectories has the episode. Days without care are in no table: nothing looks for them yet."));
  }
}
