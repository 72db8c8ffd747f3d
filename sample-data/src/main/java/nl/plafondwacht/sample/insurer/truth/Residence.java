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
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import org.jspecify.annotations.Nullable;

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
      bills.stream()
          .filter(bill -> setting(bill.what()) == setting && bill.end() > bill.start())
          .forEach(bill -> spells.add(new Spell(setting, bill.start(), bill.end())));
      singleDays(bills, setting, spells);
    }
  }

  private static void singleDays(List<Line> bills, Setting setting, List<Spell> spells) {
    Spell run = null;
    for (Line bill : bills) {
      if (setting(bill.what()) == setting && bill.end() == bill.start()) {
        if (run != null && bill.start() <= run.last() + 1) {
          run = new Spell(setting, run.first(), bill.end());
        } else {
          add(run, spells);
          run = new Spell(setting, bill.start(), bill.end());
        }
      }
    }
    add(run, spells);
  }

  private static void add(@Nullable Spell run, List<Spell> spells) {
    if (run != null) {
      spells.add(run);
    }
  }

  private static Setting setting(Performance what) {
    return what.sector() == Sector.STAY ? Setting.ELV_OR_HOSPICE : Setting.HOSPITAL;
  }

  /** Days of the window alive and at home or in a bijna-thuis-huis, by place in the window. */
  static BitSet atHome(PersonFile file, List<Spell> spells, int death, InsurerTime window) {
    BitSet home = new BitSet(window.days());
    home.set(0, Math.max(0, Math.min(window.days(), last(death, window) + 1)));
    for (Spell spell : spells) {
      if (spell.setting() == Setting.HOSPITAL || spell.setting() == Setting.ELV_OR_HOSPICE) {
        inside(home, spell, window, false);
      }
    }
    home.andNot(inNursingHome(file, spells, window));
    for (Indication row : file.indications()) {
      if (row.form().equals("STAY")) {
        fill(home, row.start(), row.end(), window, false);
      }
    }
    return home;
  }

  /** By stays; a day in a bijna-thuis-huis goes before. */
  private static BitSet inNursingHome(PersonFile file, List<Spell> spells, InsurerTime window) {
    BitSet days = new BitSet();
    for (Stay stay : file.stays()) {
      if (setting(stay) == Setting.WLZ) {
        inside(days, new Spell(Setting.WLZ, stay.start(), stay.end()), window, true);
      }
    }
    BitSet nearlyHome = new BitSet();
    for (Spell spell : spells) {
      if (spell.setting() == Setting.NEARLY_HOME) {
        inside(nearlyHome, spell, window, true);
      }
    }
    days.andNot(nearlyHome);
    return days;
  }

  static BitSet underWlz(PersonFile file, InsurerTime window) {
    BitSet days = new BitSet();
    file.indications().forEach(row -> fill(days, row.start(), row.end(), window, true));
    return days;
  }

  private static int last(int day, InsurerTime window) {
    return day == Day.NEVER ? window.days() - 1 : day - window.first();
  }

  /** The first and the last day of a stay count as home. */
  private static void inside(BitSet days, Spell spell, InsurerTime window, boolean value) {
    int last = spell.last() == Day.NEVER ? Day.NEVER : spell.last() - 1;
    fill(days, spell.first() + 1, last, window, value);
  }

  /** Sets the days from the first to the last, as far as they lie in the window. */
  static void fill(BitSet days, int first, int last, InsurerTime window, boolean value) {
    int from = Math.max(0, first - window.first());
    int to = Math.min(window.days() - 1, last(last, window));
    if (from <= to) {
      days.set(from, to + 1, value);
    }
  }
}
