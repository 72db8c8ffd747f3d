package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Feeds.Registration;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.life.Life.Place;
import nl.plafondwacht.sample.insurer.world.HomeCareProvider;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Who receives wijkverpleging, how many minutes a day, by whom. */
final class HomeCare {
  private static final int[] FROM_AGE = {0, 18, 40, 65, 75, 85};
  private static final double[] CLIENTS = {0.003, 0.006, 0.015, 0.05, 0.165, 0.40};
  private static final double LONG_TERM = 0.30;
  private static final double TERMINAL_WITH_CARE = 0.88;
  private static final double WITHOUT_CONTRACT = 0.035;
  private static final double MORE_WITHOUT_CONTRACT = 1.65;
  private static final int YEAR = 365;

  private final PersonFile file;
  private final Life life;
  private final Chance chance;
  private final InsurerTime window;
  private final double share;

  private HomeCare(PersonFile file) {
    this.file = file;
    this.life = file.life();
    this.chance = life.chance();
    this.window = file.world().window();
    this.share = share(life.age(window.first()));
  }

  static void add(PersonFile file) {
    HomeCare care = new HomeCare(file);
    if (care.isReceived()) {
      care.add();
    }
  }

  /** Whether anything of home care may be declared; needs nothing but the life. */
  static boolean isPossible(PersonFile file) {
    return file.life().end().place() == Place.NEARLY_HOME || new HomeCare(file).isReceived();
  }

  private boolean isReceived() {
    return isLongTerm() || anySpell() || receivesTerminalCare();
  }

  private boolean isLongTerm() {
    return chance.unit(Purpose.FRAILTY, 0) < LONG_TERM * share;
  }

  private void add() {
    boolean longTerm = isLongTerm();
    boolean terminal = receivesTerminalCare();
    Minutes minutes = new Minutes(window);
    if (longTerm) {
      minutes.atLeast(window.first(), window.last(), 14 + chance.below(42, Purpose.INTENSITY, 0));
    }
    spells(minutes);
    boolean contracted = !chance.happens(WITHOUT_CONTRACT, Purpose.PROVIDER, 2);
    HomeCareProvider provider = provider(contracted);
    if (terminal) {
      terminal(minutes, provider);
    }
    notAtHome(minutes);
    if (!contracted) {
      minutes.scale(window.first(), window.last(), MORE_WITHOUT_CONTRACT);
    }
    new Hindrances(file, minutes, provider).apply(terminal);
  }

  private HomeCareProvider provider(boolean contracted) {
    return contracted
        ? file.world().provider(life.region(), chance)
        : file.world().providerWithoutContract(chance);
  }

  private static double share(int age) {
    int band = FROM_AGE.length - 1;
    while (band > 0 && age < FROM_AGE[band]) {
      band--;
    }
    return CLIENTS[band];
  }

  private boolean receivesTerminalCare() {
    return life.end().isTerminal()
        && life.end().place() != Place.NURSING_HOME
        && chance.happens(TERMINAL_WITH_CARE, Purpose.SPELL, 99);
  }

  private boolean anySpell() {
    for (int year = 0; year * YEAR < window.days(); year++) {
      if (hasSpell(year)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSpell(int year) {
    return chance.happens((1 - LONG_TERM) * share, Purpose.SPELL, year);
  }

  /** A few weeks of care, most often after a stay in hospital. */
  private void spells(Minutes minutes) {
    for (int year = 0; year * YEAR < window.days(); year++) {
      if (hasSpell(year)) {
        int from = window.first() + year * YEAR + chance.below(YEAR, Purpose.SPELL, 100 + year);
        int days = 15 + chance.below(110, Purpose.SPELL, 200 + year);
        minutes.atLeast(from, from + days, 15 + chance.below(40, Purpose.SPELL, 300 + year));
      }
    }
  }

  /** From an hour a day to four in the last week. */
  private void terminal(Minutes minutes, HomeCareProvider provider) {
    int from = life.end().terminalFrom();
    int to = life.end().terminalTo();
    int base = 55 + chance.below(60, Purpose.INTENSITY, 1);
    minutes.atLeast(from, to, base);
    if (life.died() != Day.NEVER) {
      minutes.atLeast(to - 13, to, base * 3 / 2);
      minutes.atLeast(to - 5, to, base * 2);
    }
    if (from >= window.first() && chance.happens(0.62, Purpose.REGISTRATION, 0)) {
      register(provider, from);
    }
  }

  private void register(HomeCareProvider provider, int from) {
    int start = from + chance.below(7, Purpose.REGISTRATION, 1);
    int known = start + chance.below(10, Purpose.REGISTRATION, 2);
    if (window.isKnown(known) && start <= life.died()) {
      String[] sources = {"DOELGROEP", "CLIENTPROFIEL", "APPROVAL", "OTHER"};
      String source = sources[chance.below(4, Purpose.REGISTRATION, 3)];
      boolean open = chance.happens(0.5, Purpose.REGISTRATION, 4);
      int end = open ? Day.NEVER : start + 90;
      file.registrations().add(new Registration(provider.agbs().get(0), start, end, source, known));
    }
  }

  /** No care after death, inside a stay, elsewhere than at home, or soon after the Wlz began. */
  private void notAtHome(Minutes minutes) {
    if (life.died() != Day.NEVER) {
      minutes.none(life.died() + 1, window.last());
    }
    for (Stay stay : file.stays()) {
      minutes.none(stay.start() + 1, stay.end() == Day.NEVER ? window.last() : stay.end() - 1);
    }
    if (life.end().movedOn() != Day.NEVER) {
      minutes.none(life.end().movedOn() + 1, window.last());
    }
    if (life.wlzFrom() != Day.NEVER) {
      boolean goesOn = chance.happens(0.15, Purpose.WLZ, 5);
      minutes.none(life.wlzFrom() + (goesOn ? 20 : 0), window.last());
    }
  }
}
