package nl.plafondwacht.proof.benchmark.inbox;

import nl.plafondwacht.proof.benchmark.inbox.Chance.Question;

/** What the feeds about persons say; only what is known on D is delivered. */
final class PersonText {
  static final String PERSONS =
      "person_id,birth_date,sex,postcode4,insurer_uzovi,deceased_on,known_on\n";
  static final String REGISTRATIONS =
      "person_id,provider_agb,start_date,end_date,source,known_on\n";
  static final String STAYS = "person_id,kind,provider_agb,start_date,end_date,known_on\n";

  private static final int DAYS_UNTIL_DEATH_IS_KNOWN = 7;
  private static final int DAYS_UNTIL_KNOWN = 3;
  private static final int STAY_AFTER = 20;

  private final Population all;
  private final PersonKind kind;

  PersonText(Population all, PersonKind kind) {
    this.all = all;
    this.kind = kind;
  }

  /** A second row tells a death. */
  void person(StringBuilder text, int person) {
    person(text, person, "", "2025-01-01");
    if (all.isTerminal(person)) {
      int death = all.diesOn(person);
      int known = death + DAYS_UNTIL_DEATH_IS_KNOWN;
      if (known <= Calendar.D) {
        person(text, person, Calendar.text(death), Calendar.text(known));
      }
    }
  }

  private void person(StringBuilder text, int person, String deceasedOn, String knownOn) {
    int life = all.chance().below(60 * 12 * 28, Question.LIFE, -person - 1);
    text.append(id(person)).append(',').append(1930 + life / 12 / 28);
    twoDigits(text.append('-'), 1 + life / 28 % 12);
    twoDigits(text.append('-'), 1 + life % 28);
    text.append(',').append(1 + person % 2).append(',').append(1000 + person % 9000).append(',');
    text.append(all.uzovi(person)).append(',').append(deceasedOn).append(',');
    text.append(knownOn).append('\n');
  }

  /** One in ten registrations has an end. */
  void registration(StringBuilder text, int person) {
    int from = all.registeredOn(person);
    int to = from + Population.DAYS_OF_CARE;
    text.append(id(person)).append(',').append(Population.agb(all.provider(person))).append(',');
    text.append(Calendar.text(from)).append(',');
    text.append(person % 10 == 0 && to < Calendar.D ? Calendar.text(to) : "");
    text.append(",DOELGROEP,");
    text.append(Calendar.text(Math.min(Calendar.D, from + DAYS_UNTIL_KNOWN))).append('\n');
  }

  /** One in five terminal persons is in hospital for a week. */
  void stay(StringBuilder text, int person) {
    int from = all.registeredOn(person) + STAY_AFTER;
    int to = from + 6;
    if (person % 5 == 1 && to + DAYS_UNTIL_KNOWN <= Calendar.D) {
      text.append(id(person)).append(",HOSPITAL,99400001,").append(Calendar.text(from));
      text.append(',').append(Calendar.text(to)).append(',');
      text.append(Calendar.text(to + DAYS_UNTIL_KNOWN)).append('\n');
    }
  }

  private String id(int person) {
    return kind.id(all.chance(), person);
  }

  private static void twoDigits(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
