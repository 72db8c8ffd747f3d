package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Euros;

/** Talks about wishes with clients who live: enough in one quarter to be shown, few in another. */
final class TalksAboutWishes implements Story {
  private static final int IN_THE_FIRST_QUARTER = 3;

  @Override
  public List<Planted> plant(Night night) {
    List<Person> living = persons().toList();
    living.forEach(person -> talk(night, person, "TW-", 5, 4 + person.number() % 20));
    living.stream()
        .limit(IN_THE_FIRST_QUARTER)
        .forEach(person -> talk(night, person, "TV-", 2, 4 + person.number() % 20));
    return List.of(
        new Planted(
            "Title of proactive care planning",
            "TW-… of %d persons in May 2026, TV-… of %d of them in February; list 041, code %s"
                .formatted(living.size(), IN_THE_FIRST_QUARTER, Codes.PROACTIVE_CARE_PLANNING),
            "2026-05: persons rounded to 5. 2026-02 and 2026-Q1: empty because of S1.",
            "monitor-internal/title_uptake, MSZ_PROACTIVE_CARE_PLANNING"),
        new Planted(
            "Titles without a public code",
            "codes/markers.csv has none for them",
            "NOT_CONFIGURED, no figure, not zero.",
            "monitor-internal/title_uptake; run.json, not_configured"));
  }

  /** Even numbers: all who die among the regular clients have odd ones. */
  private static Stream<Person> persons() {
    return People.regulars().filter(person -> person.number() % 2 == 0);
  }

  private static void talk(Night night, Person person, String id, int month, int dayOfMonth) {
    Care care =
        Care.act(
            Codes.HOSPITAL_PRODUCT_LIST,
            Codes.PROACTIVE_CARE_PLANNING,
            day(month, dayOfMonth),
            Euros.of(156));
    night.declare(Clients.act(person, id + person.number(), Provider.ZIEKENHUIS.agb(), care));
  }
}
