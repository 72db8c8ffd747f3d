package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Planted.Confusion;
import nl.plafondwacht.sample.insurer.care.Planted.Restriction;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Hindrance;
import nl.plafondwacht.sample.insurer.world.HomeCareProvider;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** What holds home care back: the contract on some days, and much that only looks like it. */
final class Hindrances {
  private static final double MEETS_IT = 0.7;
  private static final int HALF_YEAR = 181;
  private static final int SHORTAGE = 56;

  private final PersonFile file;
  private final Life life;
  private final Chance chance;
  private final InsurerTime window;
  private final Minutes minutes;
  private final HomeCareProvider provider;
  private final HomeCareBilling billing;

  Hindrances(PersonFile file, Minutes minutes, HomeCareProvider provider) {
    this.file = file;
    this.life = file.life();
    this.chance = life.chance();
    this.window = file.world().window();
    this.minutes = minutes;
    this.provider = provider;
    this.billing = new HomeCareBilling(file);
  }

  void apply(boolean terminal) {
    confuse(terminal);
    if (terminal) {
      for (int year = 0; year < window.years(); year++) {
        int day = Day.of(window.firstYear() + year, 7, 1);
        ContractPlan contract = file.world().contract(provider, life.group(), day);
        if (contract != null && contract.hindrance() != Hindrance.NONE) {
          hinder(contract);
        }
      }
    }
    billing.send(minutes, provider);
  }

  private void hinder(ContractPlan contract) {
    Hindrance kind = contract.hindrance();
    int start = kind == Hindrance.E7 ? contract.first() + HALF_YEAR : contract.plannedDay();
    int from = Math.max(start, life.end().terminalFrom() + 3);
    int to = Math.min(Math.min(life.end().terminalTo(), contract.last()), window.last());
    if (from > to
        || kind == Hindrance.E1
        || !chance.happens(MEETS_IT, Purpose.HINDRANCE, contract.index() % 64)) {
      return;
    }
    int lost = lost(kind, from, to, start);
    if (lost > 0) {
      long cents = (long) lost * provider.hourTariff() / 60;
      file.restrictions().add(new Restriction(contract.index(), kind, from, to, cents));
    }
  }

  /** Minutes. */
  private int lost(Hindrance kind, int from, int to, int boundFrom) {
    return switch (kind) {
      case E2 -> minutes.scale(from, Math.min(to, from + 20), 0);
      case E3 -> fewerOrNone(from, to, boundFrom);
      case E4 -> elsewhere(from + 5, to);
      case E7 -> minutes.scale(from, to, 0.55);
      default -> 0;
    };
  }

  /** Who falls ill while the ceiling is bound may get no care at all. */
  private int fewerOrNone(int from, int to, int boundFrom) {
    boolean newcomer = life.end().terminalFrom() >= boundFrom;
    boolean notStarted = newcomer && chance.happens(0.5, Purpose.HINDRANCE, 70);
    return notStarted
        ? minutes.scale(life.end().terminalFrom(), to, 0)
        : minutes.scale(from, to, 0.4);
  }

  private int elsewhere(int from, int to) {
    Minutes moved = minutes.moved(from, to);
    int lost = moved.scale(from, to, 0.5);
    billing.send(moved, file.world().providerWithoutContract(chance));
    return lost;
  }

  private void confuse(boolean terminal) {
    int from = provider.staffShortageFrom();
    if (from != Day.NEVER && minutes.scale(from, from + SHORTAGE - 1, 0.5) > 0) {
      file.confuse(Confusion.STAFF_SHORTAGE, from);
    }
    for (int year = 0; year < window.years(); year++) {
      int august = Day.of(window.firstYear() + year, 8, 1);
      if (minutes.scale(august, august + 30, 0.85) > 0) {
        file.confuse(Confusion.SEASONAL_DIP, august);
      }
    }
    if (terminal) {
      confuseTerminal();
    }
  }

  private void confuseTerminal() {
    int from = life.end().terminalFrom() + 5;
    if (chance.happens(0.06, Purpose.CONFOUNDER, 1) && minutes.scale(from, from + 19, 0) > 0) {
      file.confuse(Confusion.INFORMAL_CARE, from);
    }
    if (life.died() != Day.NEVER) {
      file.confuse(Confusion.DEATH, life.died());
    }
  }
}
