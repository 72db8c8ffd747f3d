package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Parties;

/** Those who make up the volume of a contract, and those who come to it at the end of life. */
final class Clients {

  private static final int TERMINAL_MINUTES = 1_680;

  private Clients() {}

  /** Clients by the week from about {@code from}; the seventh of a contract dies without marker. */
  static void ordinary(Night night, Contract contract, LocalDate from) {
    List<Person> persons = People.regulars(contract);
    for (int i = 0; i < persons.size(); i++) {
      Person person = i == 6 ? persons.get(i).diedOn(day(6, 12)) : persons.get(i);
      night.meet(person);
      night.claim(contract, yearOf(person, contract, from.plusDays(i * 5L % 23), i));
    }
  }

  private static List<Line> yearOf(Person person, Contract contract, LocalDate from, int i) {
    LocalDate last = contract.end();
    int minutes = 300 + i * 53 % 7 * 40;
    Arrangement care = Arrangement.weekly(person, contract, from, last, minutes);
    return (i % 4 == 1 ? care.as(Codes.INTEGRAL, Codes.FIVE_MINUTES) : care).lines();
  }

  /**
   * A person who comes to the contract on a day, is registered as terminal, and dies so many days
   * later; the death is known when that day has come.
   */
  static Person comesToDie(
      Night night, Person someone, Contract contract, LocalDate start, int days) {
    Person person = dies(someone, start.plusDays(days));
    night.meet(person);
    night.register(person, contract, start, null);
    night.claim(contract, careAtTheEnd(person, contract, start).lines());
    return person;
  }

  static Person dies(Person person, LocalDate day) {
    return Calendar.isKnown(day.plusDays(4)) ? person.diedOn(day) : person;
  }

  static Arrangement careAtTheEnd(Person person, Contract contract, LocalDate start) {
    int minutes = TERMINAL_MINUTES + person.number() % 5 * 120;
    return Arrangement.weekly(person, contract, start, contract.end(), minutes)
        .as(Codes.NURSING, Codes.HOUR);
  }

  /** One act in another sector, granted in full when it is decided by the run date. */
  static Line act(Person person, String reference, String provider, Care care) {
    Parties parties = Parties.of(person.insurer(), person.id(), provider);
    LocalDate received = Calendar.received(care.end());
    Line line = Line.debit(reference, parties, care, received);
    LocalDate decided = Calendar.decided(received);
    return Calendar.isKnown(decided) ? line.decided(Decision.full(line, decided)) : line;
  }

  /** A day of intensive care by the general practitioner: terminal by definition. */
  static Line intensiveCareDay(Person person, String agb, LocalDate day) {
    Care care = Care.act(Codes.GP, Codes.GP_INTENSIVE_CARE_DAY, day, Euros.of(60));
    return act(person, "GPI-" + person.number() + "-" + day, agb, care);
  }
}
