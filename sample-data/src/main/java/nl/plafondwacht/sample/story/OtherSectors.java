package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Euros;

/** What ordinary clients see of the general practitioner, the pharmacy and the hospital. */
final class OtherSectors implements Story {

  @Override
  public List<Planted> plant(Night night) {
    People.regulars().forEach(person -> acts(night, person));
    return List.of(
        new Planted(
            "Other sectors",
            "OS-…: lists 008, 001, 041 and ZA of the regular clients",
            "Reported per provider as outside any contract.",
            "findings LINES_OUTSIDE_CONTRACT; lines_outside_contract of " + "reconciliation"),
        new Planted(
            "Died without any marker",
            "persons 7, 47, 67, 87, 107, 127, died 2026-06-12",
            "No episode; class not determinable.",
            "monitor-internal/classification_coverage: too few to be shown"));
  }

  /**
   * Two acts for everybody, four more for the even numbers; the odd ones among the ordinary clients
   * include those whom {@link Clients} lets die in June.
   */
  private static void acts(Night night, Person person) {
    for (int i = 0; i < (person.number() % 2 == 0 ? 6 : 2); i++) {
      long n = -person.number() * 100L - i;
      LocalDate on = day(1 + i + i / 2, 1 + Chance.below(26, n));
      act(night, person, "OS-" + person.number() + "-" + i, on, Chance.below(10, n - 50));
    }
  }

  private static void act(Night night, Person person, String id, LocalDate on, int kind) {
    if (kind < 5) {
      declare(night, person, id, Provider.HUISARTS, gp(kind < 4, on));
    } else if (kind < 8) {
      Care dispensed = Care.act(Codes.PHARMACY, Codes.PARACETAMOL, on, new Euros(645));
      declare(night, person, id, Provider.APOTHEEK, dispensed);
    } else if (kind == 8) {
      Care visit = Care.act(Codes.ACTIVITY, Codes.REPEAT_VISIT, on, Euros.of(95));
      declare(night, person, id, Provider.ZIEKENHUIS, visit);
    } else {
      Care product =
          Care.act(Codes.HOSPITAL_PRODUCT_LIST, Codes.HOSPITAL_PRODUCT, on, Euros.of(410));
      declare(night, person, id, Provider.ZIEKENHUIS, product);
    }
  }

  private static Care gp(boolean consult, LocalDate on) {
    return consult
        ? Care.act(Codes.GP, Codes.GP_CONSULT, on, new Euros(2_486))
        : Care.act(Codes.GP, Codes.GP_VISIT, on, new Euros(3_107));
  }

  private static void declare(Night night, Person person, String id, Provider provider, Care care) {
    night.declare(Clients.act(person, id, provider.agb(), care));
  }
}
