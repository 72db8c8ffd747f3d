package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.cast.Provider;

/**
 * Two contracts that do what they promise: one takes terminal care out by code, one by register.
 */
final class Exclusions implements Story {

  @Override
  public List<Planted> plant(Night night) {
    return List.of(byCode(night), byRegistration(night));
  }

  private static Planted byCode(Night night) {
    Contract zuid = Contracts.ZUID;
    Clients.ordinary(night, zuid, day(1, 5));
    List<Person> dying = People.terminal(zuid);
    for (int i = 0; i < dying.size(); i++) {
      Person person = Clients.dies(dying.get(i), day(4, 6).plusDays(40L * i + 45));
      night.meet(person);
      night.register(person, zuid, day(4, 6).plusDays(40L * i), null);
      Arrangement care = Clients.careAtTheEnd(person, zuid, day(4, 6).plusDays(40L * i));
      night.claim(zuid, care.as(Codes.TERMINAL_HOME_CARE, Codes.FIVE_MINUTES).lines());
    }
    return new Planted(
        "Terminal care excluded by code",
        "C-2026-ZUID, list 065 code X1099 does not count; terminal clients 68-72",
        "Not reached: demand 140,400.00 of 200,000.00; 96,936.00 of terminal care stays "
            + "out of demand and of terminal demand.",
        "ceiling_tests; what stays out is in no table");
  }

  private static Planted byRegistration(Night night) {
    Contract west = Contracts.WEST;
    Clients.ordinary(night, west, day(1, 5));
    List<Person> dying = People.terminal(west);
    for (int i = 0; i < dying.size() - 1; i++) {
      Clients.comesToDie(night, dying.get(i), west, day(3, 2).plusDays(43L * i), 48 + 3 * i);
    }
    unregistered(night, dying.get(dying.size() - 1), west);
    return new Planted(
        "Terminal care excluded by registration",
        "C-2026-WEST; 88-92 are registered by the provider, 93 is known through the GP only",
        "Not reached: demand 153,445.50 of 190,000.00 after 107,775.00 is "
            + "taken out; terminal demand 11,896.07 is that of person 93. Payment "
            + "bound from 2026-09-16 on (ten days), because granted lines stay "
            + "whole; nothing was refused.",
        "ceiling_tests; what is taken out is in no table");
  }

  private static void unregistered(Night night, Person someone, Contract west) {
    Person person = someone.diedOn(day(9, 30));
    night.meet(person);
    night.claim(west, Clients.careAtTheEnd(person, west, day(8, 31)).lines());
    night.declare(Clients.intensiveCareDay(person, Provider.HUISARTS.agb(), day(9, 2)));
  }
}
