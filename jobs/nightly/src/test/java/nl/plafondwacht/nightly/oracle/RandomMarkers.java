package nl.plafondwacht.nightly.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.oracle.RandomPersons.Person;

/**
 * Markers of every kind around the last weeks of persons, near each edge of rule T3: sedation
 * before and after the last dispensing, visits in and out of a fortnight, groups that meet, talks.
 */
final class RandomMarkers {
  private final Dice dice;
  private final RandomDeliveries deliveries;
  private final LocalDate runDate;

  RandomMarkers(Dice dice, RandomDeliveries deliveries, LocalDate runDate) {
    this.dice = dice;
    this.deliveries = deliveries;
    this.runDate = runDate;
  }

  /** What was delivered, and when. */
  record Service(String list, String code, LocalDate first, LocalDate last) {}

  /** The last article is in no feed; the one before it becomes another medicine on the way. */
  void writeArticles() {
    article(0, "90000001", "N05CD08", "PARENTERAL");
    article(0, "90000002", "N05AA02", "PARENTERAL");
    article(0, "90000003", "N05CD08", "ORAL");
    article(0, "90000004", "N02AA01", "PARENTERAL");
    article(0, "90000005", "N05AD01", "PARENTERAL");
    article(0, "90000006", "N02BE01", "ORAL");
    article(0, "90000007", "N02AA01", "");
    article(0, "90000008", "N02AA01", "PARENTERAL");
    article(deliveries.count() - 1, "90000008", "N05CD08", dice.pick("PARENTERAL", "OTHER"));
  }

  private void article(int delivery, String number, String atc, String route) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("article_number", number);
    row.put("atc", atc);
    row.put("route", route);
    deliveries.factIn("articles", delivery, row);
  }

  /** Some persons have none. */
  List<Service> of(Person person) {
    List<Service> services = new ArrayList<>();
    if (dice.chance(55)) {
      medicines(person, services);
    }
    if (dice.chance(45)) {
      visits(person, services);
    }
    if (dice.chance(70)) {
      groups(person, services);
    }
    if (dice.chance(25)) {
      add(services, "041", "Z0417", person.end().minusDays(dice.number(-2, 100)));
    }
    return services;
  }

  /** Sedation 12 to 16 days before a later dispensing, on either side of the rule's 14. */
  private void medicines(Person person, List<Service> services) {
    LocalDate last = person.end().minusDays(dice.number(-1, 12));
    add(services, "001", dice.pick("90000006", "90000003", "90000009", "90000007"), last);
    for (int i = dice.number(1, 2); i > 0; i--) {
      LocalDate day = last.minusDays(dice.pick(0, 2, 12, 13, 14, 15, 16));
      add(services, "001", dice.pick("90000001", "90000002", "90000001", "90000003"), day);
    }
  }

  /** Two to five visits, 12 to 15 days between the first and the third. */
  private void visits(Person person, List<Service> services) {
    LocalDate first = person.end().minusDays(dice.number(5, 60));
    int days = dice.pick(12, 13, 13, 14, 15);
    int[] after = {0, dice.pick(0, 3, days), days, days + dice.number(0, 13), days + 100};
    for (int i = dice.number(1, after.length - 1); i >= 0; i--) {
      add(services, "008", dice.pick("12002", "12003"), first.plusDays(after[i]));
    }
  }

  /** Days of other groups, some of them 89 to 91 or 364 to 366 days apart. */
  private void groups(Person person, List<Service> services) {
    LocalDate day = person.end().minusDays(dice.number(0, 80));
    for (int i = dice.number(2, 4); i > 0; i--) {
      switch (dice.number(1, 4)) {
        case 1 -> add(services, "ZA", "190006", day);
        case 2 -> add(services, "041", "990040", day);
        case 3 -> add(services, "001", dice.pick("90000004", "90000005", "90000008"), day);
        default -> add(services, "001", dice.pick("90000007", "90000004"), day);
      }
      day = day.minusDays(dice.pick(0, 1, 30, 89, 90, 91, 120, 364, 365, 366));
    }
  }

  /** Nothing is delivered after D. */
  private void add(List<Service> services, String list, String code, LocalDate day) {
    LocalDate first = day.isAfter(runDate) ? runDate : day;
    LocalDate last = first.plusDays(dice.pick(0, 0, 0, 2));
    services.add(new Service(list, code, first, last.isAfter(runDate) ? runDate : last));
  }
}
