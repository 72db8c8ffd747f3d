package nl.plafondwacht.nightly.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Few persons with crowded lives: children, deaths, registrations, Wlz indications and stays that
 * touch.
 */
final class RandomPersons {
  /**
   * Lines of a person lie around {@code anchor}; {@code death} may come after D, or not be known.
   */
  record Person(String id, String uzovi, LocalDate anchor, @Nullable LocalDate death) {
    /** Around which the last weeks lie. */
    LocalDate end() {
      return death == null ? anchor : death;
    }
  }

  /** One that no region has, and none at all. */
  private static final List<String> POSTCODES = List.of("1011", "2022", "3033", "9999", "");

  private final Dice dice;
  private final RandomDeliveries deliveries;
  private final LocalDate runDate;

  RandomPersons(Dice dice, RandomDeliveries deliveries, LocalDate runDate) {
    this.dice = dice;
    this.deliveries = deliveries;
    this.runDate = runDate;
  }

  /** A postcode moves to another region in the last delivery. */
  void writeRegions() {
    region(0, "1011", "EAST");
    region(0, "2022", "WEST");
    region(0, "3033", "WEST");
    region(deliveries.count() - 1, "3033", "EAST");
  }

  private void region(int delivery, String postcode, String region) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("postcode4", postcode);
    row.put("region", region);
    deliveries.factIn("regions", delivery, row);
  }

  List<Person> write(int count) {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id =
          dice.chance(70)
              ? bsn(dice.number(10_000_000, 99_999_999))
              : "%032x".formatted(dice.number(1, 1 << 30));
      String uzovi = dice.pick("9001", "9001", "9002", "9003");
      LocalDate anchor = dice.dayAround(runDate.minusDays(130), 100, 60);
      LocalDate death = dice.chance(45) ? dice.dayAround(anchor, 30, 80) : null;
      Person person = new Person(id, uzovi, anchor, death);
      persons.add(person);
      lifeOf(person);
    }
    return persons;
  }

  /** Eight digits and the ninth that passes the eleven-test; a base that has none is moved on. */
  static String bsn(int base) {
    for (int candidate = base; ; candidate++) {
      String eight = "%08d".formatted(candidate);
      int sum = 0;
      for (int i = 0; i < 8; i++) {
        sum += (9 - i) * (eight.charAt(i) - '0');
      }
      if (sum % 11 < 10) {
        return eight + sum % 11;
      }
    }
  }

  private void lifeOf(Person person) {
    if (dice.chance(85)) {
      insured(person);
    }
    if (dice.chance(45)) {
      for (int i = dice.number(1, 2); i > 0; i--) {
        registration(person);
      }
    }
    if (dice.chance(30)) {
      for (int i = dice.number(1, 2); i > 0; i--) {
        longTermCare(person);
      }
    }
    if (dice.chance(45)) {
      stays(person);
    }
  }

  private void insured(Person person) {
    Map<String, String> row = row(person);
    row.put("sex", dice.pick("0", "1", "2", "9"));
    row.put("insurer_uzovi", person.uzovi());
    row.put("postcode4", POSTCODES.get(Math.floorMod(person.id().hashCode(), POSTCODES.size())));
    if (dice.chance(90)) {
      LocalDate eighteen = dice.dayAround(person.anchor(), 100, 100).minusYears(18);
      LocalDate birth = dice.chance(25) ? eighteen : LocalDate.of(dice.number(1930, 1980), 3, 15);
      boolean leapDay = birth.getMonthValue() == 2 && birth.isLeapYear();
      row.put("birth_date", (leapDay ? birth.withDayOfMonth(29) : birth).toString());
    }
    known("persons", LocalDate.of(2025, 11, 1), row);
    LocalDate death = person.death();
    if (death != null) {
      LocalDate known = dice.dayAround(death.plusDays(10), 10, 15);
      row.put(
          "deceased_on",
          (death.isAfter(runDate) && !known.isAfter(runDate) ? runDate : death).toString());
      known("persons", known, row);
    }
  }

  private void registration(Person person) {
    Map<String, String> row =
        period(person, dice.dayAround(person.anchor(), 110, 60), dice.number(0, 40));
    row.put("provider_agb", dice.pick(RandomContracts.PROVIDERS));
    row.put("source", dice.pick("DOELGROEP", "CLIENTPROFIEL", "APPROVAL", "OTHER"));
    versions("terminal-registrations", row);
  }

  private void longTermCare(Person person) {
    Map<String, String> row =
        period(person, dice.dayAround(person.anchor(), 40, 60), dice.number(0, 40));
    row.put("profile_code", dice.pick("759", "753", "751"));
    row.put("delivery_form", dice.pick("STAY", "VPT", "MPT", "PGB"));
    versions("long-term-care", row);
  }

  /** The next stay often starts on the last day of the one before, or on the day after. */
  private void stays(Person person) {
    LocalDate start = dice.dayAround(person.anchor(), 20, 40);
    for (int i = dice.number(1, 4); i > 0; i--) {
      int days = dice.number(0, 9);
      Map<String, String> row = period(person, start, days);
      row.put("kind", dice.pick("HOSPITAL", "ICU", "ELV", "HCH", "BTH", "WLZ"));
      row.put("provider_agb", "06000001");
      versions("stays", row);
      start = start.plusDays(days + (long) dice.pick(0, 0, 1, 3, -2));
    }
  }

  /**
   * A first version and sometimes a later one with another end; an end before the start withdraws.
   */
  private void versions(String feed, Map<String, String> row) {
    LocalDate start = LocalDate.parse(row.getOrDefault("start_date", ""));
    LocalDate known = dice.dayAround(start.plusDays(4), 8, 16);
    known(feed, dice.chance(6) ? runDate.plusDays(1) : known, row);
    if (dice.chance(20)) {
      row.put(
          "end_date",
          dice.chance(30)
              ? start.minusDays(1).toString()
              : start.plusDays(dice.number(0, 20)).toString());
      known(feed, dice.chance(25) ? known : dice.dayAround(known.plusDays(20), 15, 60), row);
    }
  }

  private void known(String feed, LocalDate knownOn, Map<String, String> row) {
    row.put("known_on", knownOn.toString());
    deliveries.fact(feed, knownOn, new LinkedHashMap<>(row));
  }

  private Map<String, String> period(Person person, LocalDate start, int days) {
    Map<String, String> row = row(person);
    row.put("start_date", start.toString());
    if (!dice.chance(15)) {
      row.put("end_date", start.plusDays(days).toString());
    }
    return row;
  }

  private static Map<String, String> row(Person person) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("person_id", person.id());
    return row;
  }
}
