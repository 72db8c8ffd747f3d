package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.plafondwacht.sample.insurer.care.Title;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.World;

/**
 * Use of titles by month and quarter, insurer group and region (rules U1, U2). One thread only;
 * several add up.
 */
public final class Uptake {
  private static final int TITLES = 0;
  private static final int PERSONS = 1;
  private static final int DEATHS = 2;
  private static final int WITH_TITLE = 3;
  private static final int NOT_DETERMINABLE = 4;
  private static final int NOT_DETERMINABLE_WITH_TITLE = 5;
  private static final int COUNTS = 6;

  private final Periods periods;
  private final int groups;
  private final int regions;
  private final long[] counts;

  public Uptake(World world) {
    this.periods = new Periods(world.window());
    this.groups = world.groups().size();
    this.regions = world.regions();
    this.counts = new long[periods.count() * Title.ALL.size() * groups * regions * COUNTS];
  }

  /** Adds one person. */
  public void add(PersonTruth truth, Life life) {
    boolean died = truth.death() != Day.NEVER;
    if (died || isUsed(truth)) {
      LastYear lastYear = new LastYear(truth);
      boolean marked = died && lastYear.isMarked();
      add(truth, life, lastYear, marked, died && lastYear.isNotDeterminable());
    }
  }

  private static boolean isUsed(PersonTruth truth) {
    for (Net net : truth.nets()) {
      if (net.line().what().isTitle()) {
        return true;
      }
    }
    return false;
  }

  private void add(
      PersonTruth truth, Life life, LastYear lastYear, boolean marked, boolean unclear) {
    int place = life.group() * regions + life.region();
    for (int title = 0; title < Title.ALL.size(); title++) {
      List<Integer> days = days(truth, Title.ALL.get(title));
      use(days, title, place);
      if (marked || unclear) {
        boolean held = lastYear.holds(days);
        count(truth.death(), title, place, marked ? DEATHS : NOT_DETERMINABLE);
        if (held) {
          int which = marked ? WITH_TITLE : NOT_DETERMINABLE_WITH_TITLE;
          count(truth.death(), title, place, which);
        }
      }
    }
  }

  private static List<Integer> days(PersonTruth truth, Title title) {
    List<Integer> days = new ArrayList<>(0);
    for (Net net : truth.nets()) {
      if (net.line().what() == title.what() && net.isSign()) {
        days.add(net.line().start());
      }
    }
    return days;
  }

  private void use(List<Integer> days, int title, int place) {
    TreeSet<Integer> touched = new TreeSet<>();
    for (int day : days) {
      count(day, title, place, TITLES);
      touched.add(periods.month(day));
      touched.add(periods.quarterOf(periods.month(day)));
    }
    touched.forEach(period -> counts[at(period, title, place) + PERSONS]++);
  }

  /** Counts in the month and the quarter of a day. */
  private void count(int day, int title, int place, int which) {
    int month = periods.month(day);
    counts[at(month, title, place) + which]++;
    counts[at(periods.quarterOf(month), title, place) + which]++;
  }

  private int at(int period, int title, int place) {
    return ((period * Title.ALL.size() + title) * groups * regions + place) * COUNTS;
  }

  public void add(Uptake other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  Periods periods() {
    return periods;
  }

  /** The counts of a period and title; all groups or all regions when below 0. */
  long[] sum(int period, int title, int group, int region) {
    long[] sum = new long[COUNTS];
    for (int place = 0; place < groups * regions; place++) {
      boolean inGroup = group < 0 || place / regions == group;
      if (inGroup && (region < 0 || place % regions == region)) {
        int from = at(period, title, place);
        for (int i = 0; i < COUNTS; i++) {
          sum[i] += counts[from + i];
        }
      }
    }
    return sum;
  }
}
