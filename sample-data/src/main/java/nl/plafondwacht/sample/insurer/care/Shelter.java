package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Bill.Span;
import nl.plafondwacht.sample.insurer.care.Feeds.Budget;
import nl.plafondwacht.sample.insurer.care.Feeds.Indication;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.Feeds.StayKind;
import nl.plafondwacht.sample.insurer.care.Planted.Confusion;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.life.Life.WlzForm;
import nl.plafondwacht.sample.insurer.world.HomeCareProvider;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Hospices, primary-care stays, nursing homes and personal budgets. */
final class Shelter {
  private static final int HOSPICE_AGB = 99_400_000;
  private static final int ELV_AGB = 99_410_000;
  private static final int NEARLY_HOME_AGB = 99_500_000;
  private static final int TERMINAL_TARIFF = 58_914;
  private static final int OTHER_TARIFF = 30_300;
  private static final int DAY_TARIFF = 26_000;
  private static final int LOWER_DAY_TARIFF = 23_500;
  private static final int TARIFF_CHANGE = Day.of(2026, 7, 1);
  private static final int LAG = 12;

  private final PersonFile file;
  private final Life life;
  private final Chance chance;
  private final InsurerTime window;
  private final Bill bill;

  private Shelter(PersonFile file) {
    this.file = file;
    this.life = file.life();
    this.chance = life.chance();
    this.window = file.world().window();
    this.bill = new Bill(file);
  }

  static void add(PersonFile file) {
    Shelter shelter = new Shelter(file);
    switch (file.life().end().place()) {
      case HIGH_CARE_HOSPICE -> shelter.highCareHospice();
      case NEARLY_HOME -> shelter.nearlyHome();
      default -> shelter.primaryCareStay();
    }
    shelter.longTermCare();
    if (file.life().chance().happens(0.0015, Purpose.BUDGET, 0)) {
      shelter.budget();
    }
  }

  /** In half of them the stay is a line for the whole, in half a line for each day. */
  private void highCareHospice() {
    int from = life.end().movedOn();
    if (from < window.first()) {
      return;
    }
    int agb = HOSPICE_AGB + life.region();
    if (life.number() % 2 == 0) {
      bill.days(Performance.ELV_TERMINAL, agb, new Span(from, life.died()), TERMINAL_TARIFF, LAG);
      return;
    }
    for (int day = from; day <= life.died(); day++) {
      bill.days(Performance.ELV_TERMINAL, agb, new Span(day, day), TERMINAL_TARIFF, LAG);
    }
  }

  /** Guests get wijkverpleging, by the day; the tariff fell in July 2026. */
  private void nearlyHome() {
    int from = life.end().movedOn();
    if (from < window.first()) {
      return;
    }
    stay(StayKind.BTH, NEARLY_HOME_AGB + life.region(), from, life.died());
    HomeCareProvider provider = file.world().provider(life.region(), chance);
    for (int week = from; week <= life.died(); week += 7) {
      Span span = new Span(week, Math.min(week + 6, life.died()));
      int tariff = week < TARIFF_CHANGE ? DAY_TARIFF : LOWER_DAY_TARIFF;
      bill.homeCare(Performance.NEARLY_HOME_DAY, provider, span, span.length() * 100, tariff, LAG);
    }
  }

  private void primaryCareStay() {
    boolean old = life.age(window.first()) >= 75;
    if (!old || !chance.happens(0.02, Purpose.HOSPITAL, -50)) {
      return;
    }
    int from = window.first() + chance.below(window.days(), Purpose.HOSPITAL, -51);
    int to = from + 6 + chance.below(30, Purpose.HOSPITAL, -52);
    if (to < Math.min(life.died() - 40, window.last()) && to < life.wlzFrom()) {
      if (life.number() % 2 == 0) {
        bill.days(
            Performance.ELV_OTHER, ELV_AGB + life.region(), new Span(from, to), OTHER_TARIFF, LAG);
      } else {
        stay(StayKind.ELV, ELV_AGB + life.region(), from, to);
      }
    }
  }

  private void longTermCare() {
    if (life.wlzFrom() == Day.NEVER) {
      return;
    }
    int known = Math.max(life.wlzFrom(), window.first()) + chance.below(12, Purpose.WLZ, 6);
    if (!window.isKnown(known)) {
      return;
    }
    file.confuse(Confusion.WLZ_START, life.wlzFrom());
    boolean stays = life.wlzForm() == WlzForm.STAY;
    file.indications()
        .add(new Indication("5VV", life.wlzForm().name(), life.wlzFrom(), Day.NEVER, known));
    int terminal = life.end().terminalFrom();
    boolean told =
        life.end().isTerminal() && terminal > life.wlzFrom() && window.isKnown(terminal + 5);
    boolean profile = stays && chance.happens(0.15, Purpose.WLZ, 7);
    if (profile && told) {
      file.indications().add(new Indication("759", "STAY", terminal, Day.NEVER, terminal + 5));
    }
  }

  private void budget() {
    int from = window.first() + chance.below(window.days(), Purpose.BUDGET, 1);
    if (window.isKnown(from + 10) && from < life.died()) {
      file.budgets().add(new Budget(from, from + 180, from + 10));
    }
  }

  private void stay(StayKind kind, int agb, int from, int to) {
    if (window.isKnown(to + 3)) {
      file.stays().add(new Stay(kind, agb, from, to, to + 3));
    }
  }
}
