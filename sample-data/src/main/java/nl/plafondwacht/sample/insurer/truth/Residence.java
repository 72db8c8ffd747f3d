package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Feeds.Indication;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.world.Window;

/** Where somebody lived, as rule T5 sees it. */
final class Residence {

  private Residence() {}

  /** The places the rule knows beside home. */
  enum Setting {
    HOSPITAL,
    ELV_OR_HOSPICE,
    NEARLY_HOME,
    WLZ
  }

  /** Epoch days, both inclusive; NEVER when it goes on. */
  record Spell(Setting setting, int first, int last) {}

  static List<Spell> spells(PersonFile file, List<Net> nets) {
    List<Spell> spells = new ArrayList<>();
    for (Stay stay : file.stays()) {
      spells.add(new Spell(setting(stay), stay.start(), stay.end()));
    }
    declared(nets, spells);
    for (Indication row : file.indications()) {
      if (row.form().equals("STAY")) {
        spells.add(new Spell(Setting.WLZ, row.start(), row.end()));
      }
    }
    return spells;
  }

  private static Setting setting(Stay stay) {
    return switch (stay.kind()) {
      case HOSPITAL, ICU -> Setting.HOSPITAL;
      case ELV, HCH -> Setting.ELV_OR_HOSPICE;
      case BTH -> Setting.NEARLY_HOME;
      case WLZ -> Setting.WLZ;
    };
  }

  /** A line of more days is a stay; bills of single days that touch are one. */
  private static void declared(List<Net> nets, List<Spell> spells) {
    List<Line> bills =
        nets.stream()
            .filter(net -> net.isDebit() && net.line().what().isStay())
            .map(Net::line)
            .sorted(Comparator.comparingInt(Line::start))
            .toList();
    for (Setting setting : List.of(Setting.HOSPITAL, Setting.ELV_OR_HOSPICE)) {
      Spell run = null;
      for (Line bill : bills) {
        if (setting(bill.what()) != setting) {
          continue;
        }
        Spell own = new Spell(setting, bill.start(), bill.end());
        if (bill.end() > bill.start()) {
          spells.add(own);
        } else if (run != null && bill.start() <= run.last() + 1) {
          run = new Spell(setting, run.first(), bill.end());
        } else {
          if (run != null) {
            spells.add(run);
          }
          run = own;
        }
      }
      if (run != null) {
        spells.add(run);
      }
    }
  }

  private static Setting setting(Performance what) {
    return what.sector() == Sector.STAY ? Setting.ELV_OR_HOSPICE : Setting.HOSPITAL;
  }

  /** Days of the window alive and at home or in a bijna-thuis-huis, by place in the window. */
  static BitSet atHome(PersonFile file, List<Spell> spells, int death, Window window) {
    BitSet home = new BitSet(window.days());
    home.set(0, Math.max(0, Math.min(window.days(), last(death, window) + 1)));
    BitSet nearlyHome = new BitSet();
    BitSet nursingHome = new BitSet();
    for (Spell spell : spells) {
      switch (spell.setting()) {
        case HOSPITAL, ELV_OR_HOSPICE -> inside(home, spell, window, false);
        case NEARLY_HOME -> inside(nearlyHome, spell, window, true);
        case WLZ -> {}
      }
    }
    for (Stay stay : file.stays()) {
      if (setting(stay) == Setting.WLZ) {
        inside(nursingHome, new Spell(Setting.WLZ, stay.start(), stay.end()), window, true);
      }
    }
    nursingHome.andNot(nearlyHome);
    home.andNot(nursingHome);
    for (Indication row : file.indications()) {
      if (row.form().equals("STAY")) {
        fill(home, row.start(), row.end(), window, false);
      }
    }
    return home;
  }

  static BitSet underWlz(PersonFile file, Window window) {
    BitSet days = new BitSet();
    file.indications().forEach(row -> fill(days, row.start(), row.end(), window, true));
    return days;
  }

  private static int last(int day, Window window) {
    return day == Day.NEVER ? window.days() - 1 : day - window.first();
  }

  /** The first and the last day of a stay count as home. */
  private static void inside(BitSet days, Spell spell, Window window, boolean value) {
    int last = spell.last() == Day.NEVER ? Day.NEVER : spell.last() - 1;
    fill(days, spell.first() + 1, last, window, value);
  }

  /** Sets the days from the first to the last, as far as they lie in the window. */
  static void fill(BitSet days, int first, int last, Window window, boolean value) {
    int from = Math.max(0, first - window.first());
    int to = Math.min(window.days() - 1, last(last, window));
    if (from <= to) {
      days.set(from, to + 1, value);
    }
  }
}
