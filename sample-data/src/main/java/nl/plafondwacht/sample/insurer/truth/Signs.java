package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;
import nl.plafondwacht.sample.insurer.care.Performance.Sign;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;

/** Everything delivered that says that a person may be dying (rules T2, T3). */
final class Signs {
  private static final int BEFORE_LAST_DISPENSING = 14;
  private static final int VISITS = 3;
  private static final int WITHIN = 14;

  private final List<Mark> certain = new ArrayList<>();
  private final List<Mark> hindsight = new ArrayList<>();
  private final List<Mark> group = new ArrayList<>();
  private final List<Mark> planning = new ArrayList<>();

  /**
   * A sign.
   *
   * @param last last day, NEVER when it goes on
   */
  record Mark(Sign sign, int first, int last) {}

  /** Signs that start on or before the last day and the known death. */
  static Signs of(PersonFile file, List<Net> nets, int death, int lastDay) {
    Signs signs = new Signs();
    file.registrations().forEach(row -> signs.certain(row.start(), row.end()));
    file.indications().stream()
        .filter(row -> row.profile().equals("759"))
        .forEach(row -> signs.certain(row.start(), row.end()));
    for (Net net : nets) {
      if (net.line().what().sign() != Sign.NONE && net.isSign()) {
        signs.line(net);
      }
    }
    signs.visits(nets);
    signs.sedation(nets, death, lastDay);
    int possible = Math.min(death, lastDay);
    for (List<Mark> marks : List.of(signs.certain, signs.hindsight, signs.group, signs.planning)) {
      marks.removeIf(mark -> mark.first() > possible);
      marks.sort(Comparator.comparingInt(Mark::first));
    }
    return signs;
  }

  List<Mark> certain(Strictness strictness) {
    if (strictness == Strictness.STRICT || hindsight.isEmpty()) {
      return certain;
    }
    List<Mark> both = new ArrayList<>(certain);
    both.addAll(hindsight);
    both.sort(Comparator.comparingInt(Mark::first));
    return both;
  }

  List<Mark> group(Strictness strictness) {
    return strictness == Strictness.STRICT ? List.of() : group;
  }

  /** All, with or without talks about wishes. */
  List<Mark> any(boolean alsoPlanning) {
    List<Mark> all = new ArrayList<>(certain);
    all.addAll(hindsight);
    all.addAll(group);
    if (alsoPlanning) {
      all.addAll(planning);
    }
    return all;
  }

  List<Mark> hindsight() {
    return hindsight;
  }

  boolean isEmpty() {
    return certain.isEmpty() && hindsight.isEmpty() && group.isEmpty() && planning.isEmpty();
  }

  List<Mark> planning() {
    return planning;
  }

  private void certain(int first, int last) {
    if (last >= first) {
      certain.add(new Mark(Sign.CERTAIN, first, last));
    }
  }

  private void line(Net net) {
    int first = net.line().start();
    Sign sign = net.line().what().sign();
    switch (sign) {
      case CERTAIN -> certain(first, net.line().end());
      case PALLIATIVE_TEAM, INJECTABLE -> group.add(new Mark(sign, first, first));
      case PLANNING -> planning.add(new Mark(sign, first, first));
      default -> {}
    }
  }

  /** The day of a visit that is at least the third within fourteen days. */
  private void visits(List<Net> nets) {
    List<Integer> days = new ArrayList<>();
    for (Net net : nets) {
      if (net.line().what().sign() == Sign.GP_VISIT && net.isSign()) {
        days.add(net.line().start());
      }
    }
    Collections.sort(days);
    for (int i = VISITS - 1; i < days.size(); i++) {
      if (days.get(i) - days.get(i - VISITS + 1) < WITHIN) {
        group.add(new Mark(Sign.GP_VISIT, days.get(i), days.get(i)));
      }
    }
  }

  /** Sedation close to the last dispensing; only once the death is known. */
  private void sedation(List<Net> nets, int death, int lastDay) {
    if (death == Day.NEVER || death > lastDay) {
      return;
    }
    int lastDispensed = Integer.MIN_VALUE;
    for (Net net : nets) {
      boolean dispensed = net.line().what().sector() == Sector.PHARMACY && net.isSign();
      if (dispensed && net.line().start() <= death) {
        lastDispensed = Math.max(lastDispensed, net.line().start());
      }
    }
    for (Net net : nets) {
      int day = net.line().start();
      boolean sedates = net.isSign() && net.line().what().sign() == Sign.SEDATION;
      if (sedates && day <= death && day >= lastDispensed - BEFORE_LAST_DISPENSING) {
        hindsight.add(new Mark(Sign.SEDATION, day, net.line().end()));
      }
    }
  }
}
