package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.Feeds.StayKind;
import nl.plafondwacht.sample.insurer.care.Planted.Confusion;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.life.Life.Place;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Admissions, emergency visits, intensive care, palliative team and talks about wishes. */
final class Hospital {
  private static final int YEAR = 365;
  private static final int AGB = 99_300_000;
  private static final int LAG = 20;

  private final PersonFile file;
  private final Life life;
  private final Chance chance;
  private final InsurerTime window;
  private final Bill bill;
  private final int agb;

  private Hospital(PersonFile file) {
    this.file = file;
    this.life = file.life();
    this.chance = life.chance();
    this.window = file.world().window();
    this.bill = new Bill(file);
    this.agb = AGB + life.region() * 10 + (int) (life.number() % 4);
  }

  static void add(PersonFile file) {
    Hospital hospital = new Hospital(file);
    for (int year = 0; year * YEAR < hospital.window.days(); year++) {
      hospital.year(year);
    }
    if (file.life().end().isExpectedDeath()) {
      hospital.lastMonth();
      hospital.palliativeTeam();
      hospital.titles();
    }
  }

  private void year(int year) {
    int from = window.first() + year * YEAR;
    boolean old = life.age(from) >= 65;
    if (chance.happens(old ? 0.35 : 0.12, Purpose.HOSPITAL, 100 * year)) {
      act(Performance.OUTPATIENT_VISIT, from + below(YEAR, 100 * year + 1), 9_640);
      act(Performance.HOSPITAL_PRODUCT, from + below(YEAR, 100 * year + 2), 41_200);
    }
    if (chance.happens(old ? 0.09 : 0.025, Purpose.HOSPITAL, 100 * year + 3)) {
      int day = from + below(YEAR, 100 * year + 4);
      int nights = 1 + below(8, 100 * year + 5);
      if (day + nights < Math.min(life.died(), window.last()) - 31 && !isAway(day)) {
        act(Performance.EMERGENCY, day, 28_050);
        admit(StayKind.HOSPITAL, day, day + nights);
      }
    }
  }

  /** Nobody is admitted from a nursing home or a hospice here. */
  private boolean isAway(int day) {
    return day >= life.wlzFrom() || day >= life.end().movedOn() - 31;
  }

  private void lastMonth() {
    boolean diesThere = life.end().place() == Place.HOSPITAL;
    if (chance.happens(diesThere ? 0.45 : 0.19, Purpose.LAST_MONTH, 50)) {
      int day = diesThere ? life.end().movedOn() : life.died() - 1 - below(25, -1);
      act(Performance.EMERGENCY, day, 28_050);
    }
    if (diesThere) {
      admit(StayKind.HOSPITAL, life.end().movedOn(), life.died());
    } else if (chance.happens(0.16, Purpose.LAST_MONTH, 51)) {
      int to = life.died() - 2 - below(12, -2);
      to = Math.min(to, life.end().movedOn() == Day.NEVER ? to : life.end().movedOn());
      admit(StayKind.HOSPITAL, to - 1 - below(9, -3), to);
    }
    if (chance.happens(diesThere ? 0.2 : 0.018, Purpose.LAST_MONTH, 52)) {
      int day = diesThere ? life.end().movedOn() : life.died() - 28;
      act(Performance.INTENSIVE_CARE_DAY, day, 184_300);
      if (diesThere) {
        stay(StayKind.ICU, day, Math.min(day + 2, life.died()));
      }
    }
  }

  private void palliativeTeam() {
    int before = 10 + below(100, -5);
    if (chance.happens(0.28, Purpose.LAST_MONTH, 53)) {
      act(Performance.TEAM_DISCUSSION, life.died() - before, 12_300);
      if (chance.happens(0.5, Purpose.LAST_MONTH, 54)) {
        act(Performance.TEAM_CONSULT, life.died() - before + 4, 9_900);
      }
    }
  }

  private void titles() {
    if (chance.happens(0.18, Purpose.PLANNING, 0)) {
      int day = life.died() - 5 - below(150, -6);
      title(Title.MSZ_PROACTIVE_CARE_PLANNING, day, 15_600);
      if (chance.happens(0.2, Purpose.PLANNING, 1)) {
        title(Title.MSZ_PROACTIVE_CARE_PLANNING, day + 14, 15_600);
      }
    }
    if (chance.happens(0.07, Purpose.PLANNING, 2)) {
      title(Title.CENTRAL_CAREGIVER, life.died() - 3 - below(120, -7), 8_800);
    }
    if (Advice.isAsked(life) && Advice.isDeclaredByAdviser(life)) {
      title(Title.MEEDENKADVIES_ADVISER, Advice.day(life), 6_200);
    }
  }

  private void title(Title title, int day, int tariff) {
    if (title.isAvailable(day)) {
      act(title.what(), day, tariff);
    }
  }

  /** Three in ten hospitals declare nursing days, the others tell of stays. */
  private void admit(StayKind kind, int from, int to) {
    if (from < window.first()) {
      return;
    }
    file.confuse(Confusion.ADMISSION, from);
    if (agb % 10 == 3) {
      for (int day = from; day <= to; day++) {
        act(Performance.NURSING_DAY, day, 61_000);
      }
    } else {
      stay(kind, from, to);
    }
  }

  private void stay(StayKind kind, int from, int to) {
    if (from >= window.first() && window.isKnown(to + 2)) {
      file.stays().add(new Stay(kind, agb, from, to, to + 2));
    }
  }

  private void act(Performance what, int day, int tariff) {
    if (day >= window.first() && day <= window.last() && day <= life.died()) {
      bill.act(what, agb, day, tariff, LAG + day % 17);
    }
  }

  private int below(int bound, int index) {
    return chance.below(bound, Purpose.HOSPITAL, 50_000 + index);
  }
}
