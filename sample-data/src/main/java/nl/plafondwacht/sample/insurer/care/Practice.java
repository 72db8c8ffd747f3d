package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.Market;

/** Consults and visits of the general practitioner, and what is dispensed. */
final class Practice {
  private static final int YEAR = 365;
  private static final int GP_AGB = 99_100_000;
  private static final int PHARMACY_AGB = 99_200_000;
  private static final int LAG = 9;

  private final Life life;
  private final Chance chance;
  private final InsurerTime window;
  private final Bill bill;
  private final int gp;
  private final int pharmacy;

  private Practice(PersonFile file) {
    this.life = file.life();
    this.chance = life.chance();
    this.window = file.world().window();
    this.bill = new Bill(file);
    Market market = file.world().market();
    this.gp = GP_AGB + life.region() * 1000 + (int) (life.number() % market.practices());
    this.pharmacy =
        PHARMACY_AGB + life.region() * 1000 + (int) (life.number() % market.pharmacies());
  }

  static void add(PersonFile file) {
    Practice practice = new Practice(file);
    for (int year = 0; year * YEAR < practice.window.days(); year++) {
      practice.year(year);
    }
    if (file.life().end().isTerminal()) {
      practice.lastPhase();
    }
  }

  private void year(int year) {
    int from = window.first() + year * YEAR;
    int age = life.age(from);
    int consults = chance.below(age < 40 ? 3 : age < 65 ? 5 : 8, Purpose.GP, 1000 * year);
    for (int i = 1; i <= consults; i++) {
      int day = from + chance.below(YEAR, Purpose.GP, 1000 * year + i);
      consult(day, i % 3 == 0);
    }
    int dispensed = chance.below(age < 40 ? 3 : age < 65 ? 8 : 16, Purpose.PHARMACY, 1000 * year);
    for (int i = 1; i <= dispensed; i++) {
      int day = from + chance.below(YEAR, Purpose.PHARMACY, 1000 * year + i);
      Performance what = i % 2 == 0 ? Performance.METOPROLOL : Performance.PARACETAMOL;
      dispense(what, day, 350 + 10 * i);
    }
  }

  private void consult(int day, boolean lasting) {
    if (lasting) {
      act(Performance.GP_LONG_CONSULT, day, 2302);
    } else {
      act(Performance.GP_CONSULT, day, 1151);
    }
  }

  private void lastPhase() {
    if (life.died() != Day.NEVER) {
      lastMonth();
    }
    int from = Math.max(life.end().terminalFrom(), window.first());
    int to = Math.min(life.end().terminalTo(), window.last());
    if (from <= to && chance.happens(0.45, Purpose.GP, -1)) {
      intensiveCare(from, to);
    }
    if (from <= to && chance.happens(0.55, Purpose.PHARMACY, -1)) {
      dispense(Performance.MORPHINE_TABLET, from, 1250);
      int day = Math.max(from, to - 6);
      dispense(Performance.MORPHINE_INJECTION, day, 2480);
      if (chance.happens(0.4, Purpose.PHARMACY, -2)) {
        dispense(Performance.HALOPERIDOL_INJECTION, day, 1830);
      }
    }
    sedation();
    if (life.end().isExpectedDeath()) {
      titles();
    }
  }

  private void titles() {
    if (Advice.isAsked(life) && Advice.isDeclaredByAsker(life)) {
      title(Title.MEEDENKADVIES_ASKER, Advice.day(life), 3_100);
    }
    if (chance.happens(0.22, Purpose.PLANNING, 3)) {
      int day = life.died() - 2 - chance.below(140, Purpose.PLANNING, 4);
      title(Title.GP_PROACTIVE_CARE_PLANNING, day, 4_300);
    }
  }

  private void title(Title title, int day, int tariff) {
    if (title.isAvailable(day)) {
      act(title.what(), day, tariff);
    }
  }

  /** On average 6.3 contacts, two in three of them visits, more towards the end. */
  private void lastMonth() {
    int contacts = 3 + chance.below(7, Purpose.LAST_MONTH, 0);
    for (int i = 1; i <= contacts; i++) {
      double drawn = chance.unit(Purpose.LAST_MONTH, i);
      int day = life.died() - (int) (30 * drawn * drawn);
      switch (i % 3) {
        case 0 -> consult(day, false);
        case 1 -> act(Performance.GP_VISIT, day, 1726);
        default -> act(Performance.GP_LONG_VISIT, day, 2877);
      }
    }
  }

  private void intensiveCare(int from, int to) {
    int visits = 2 + chance.below(5, Purpose.GP, -2);
    for (int i = 0; i < visits; i++) {
      int day = from + (to - from) * i / visits;
      boolean night = chance.happens(0.3, Purpose.GP, -10 - i);
      act(
          night ? Performance.GP_INTENSIVE_CARE_OUT_OF_HOURS : Performance.GP_INTENSIVE_CARE,
          day,
          night ? 14_070 : 5_210);
    }
  }

  private void sedation() {
    double share =
        switch (life.end().place()) {
          case HOME -> 0.72;
          case NURSING_HOME -> 0.3;
          case HIGH_CARE_HOSPICE, NEARLY_HOME -> 0.5;
          default -> 0;
        };
    if (life.died() != Day.NEVER && chance.happens(share, Purpose.LAST_MONTH, 40)) {
      int day = life.died() - chance.below(5, Purpose.LAST_MONTH, 41);
      boolean usual = chance.happens(0.93, Purpose.LAST_MONTH, 42);
      dispense(
          usual ? Performance.MIDAZOLAM_INJECTION : Performance.LEVOMEPROMAZINE_INJECTION,
          day,
          3120);
    }
  }

  private void act(Performance what, int day, int tariff) {
    send(what, gp, day, tariff, LAG + day % 11);
  }

  private void dispense(Performance what, int day, int tariff) {
    send(what, pharmacy, day, tariff, 2 + day % 5);
  }

  private void send(Performance what, int agb, int day, int tariff, int lag) {
    if (day >= window.first() && day <= window.last() && day <= life.died()) {
      bill.act(what, agb, day, tariff, lag);
    }
  }
}
