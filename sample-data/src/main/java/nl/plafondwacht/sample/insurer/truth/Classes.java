package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Signs.Mark;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.World;

/**
 * The class of each person in each month and quarter (rule T7). One thread only; several add up.
 */
public final class Classes {
  /** Columns of {@link #rows}. */
  public static final String HEADER = "period,region,class,persons";

  private static final List<String> NAMES =
      List.of(
          "",
          "NONE",
          "NOT_DETERMINABLE",
          "PLANNING_ONLY",
          "PALLIATIVE",
          "TERMINAL_PROBABLE",
          "TERMINAL_CERTAIN");
  private static final byte UNSEEN = 0;
  private static final byte NONE = 1;
  private static final byte NOT_DETERMINABLE = 2;
  private static final byte PLANNING_ONLY = 3;
  private static final byte PALLIATIVE = 4;
  private static final byte TERMINAL_PROBABLE = 5;
  private static final byte TERMINAL_CERTAIN = 6;

  private final InsurerTime window;
  private final Periods periods;
  private final World world;
  private final long[] counts;

  /** Of the person at hand, by period. */
  private final byte[] highest;

  public Classes(World world) {
    this.world = world;
    this.window = world.window();
    this.periods = new Periods(window);
    this.highest = new byte[periods.count()];
    this.counts = new long[periods.count() * world.regions() * NAMES.size()];
  }

  /** Adds somebody of whom nothing but lines is known. */
  public void add(PersonFile file) {
    Arrays.fill(highest, UNSEEN);
    boolean usual = true;
    for (Line line : file.lines()) {
      usual &= line.plain();
    }
    if (usual) {
      for (Line line : file.lines()) {
        highest[periods.month(line.start())] = NONE;
      }
      for (int month = 0; month < periods.months(); month++) {
        raise(periods.quarterOf(month), highest[month]);
      }
    } else {
      used(Netting.of(file, window.last()));
    }
    count(file.life().region());
  }

  /**
   * Adds somebody else.
   *
   * @return rows of columns period, person, class; none of class NONE
   */
  public List<String> add(PersonTruth truth, int region, String person) {
    Arrays.fill(highest, UNSEEN);
    used(truth.nets());
    if (truth.death() != Day.NEVER && new LastYear(truth).isNotDeterminable()) {
      on(truth.death(), NOT_DETERMINABLE);
    }
    signs(truth.signs().planning(), PLANNING_ONLY);
    signs(truth.signs().hindsight(), PALLIATIVE);
    signs(truth.signs().group(Strictness.STANDARD), PALLIATIVE);
    episodes(truth.episodes(Strictness.STANDARD), TERMINAL_PROBABLE);
    episodes(truth.episodes(Strictness.STRICT), TERMINAL_CERTAIN);
    count(region);
    List<String> rows = new ArrayList<>(0);
    for (int period = 0; period < highest.length; period++) {
      if (highest[period] > NONE) {
        rows.add(periods.name(period) + "," + person + "," + NAMES.get(highest[period]));
      }
    }
    return rows;
  }

  private void used(List<Net> nets) {
    for (Net net : nets) {
      if (net.isSign()) {
        on(net.line().start(), NONE);
      }
    }
  }

  private void signs(List<Mark> marks, byte is) {
    marks.forEach(mark -> on(mark.first(), is));
  }

  private void episodes(List<Episode> episodes, byte is) {
    for (Episode episode : episodes) {
      int to = Math.min(episode.closed(), window.last());
      for (int day = Math.max(episode.opened(), window.first()); day <= to; ) {
        on(day, is);
        day = periods.lastDay(periods.month(day)) + 1;
      }
    }
  }

  /** Days before the window are in no period. */
  private void on(int day, byte is) {
    if (day >= window.first() && day <= window.last()) {
      int month = periods.month(day);
      raise(month, is);
      raise(periods.quarterOf(month), is);
    }
  }

  private void raise(int period, byte is) {
    if (highest[period] < is) {
      highest[period] = is;
    }
  }

  private void count(int region) {
    for (int period = 0; period < highest.length; period++) {
      counts[at(period, region, highest[period])]++;
    }
  }

  private int at(int period, int region, int is) {
    return (period * world.regions() + region) * NAMES.size() + is;
  }

  public void add(Classes other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** Rows of columns period, region, class, persons; the region ALL is the sum of the others. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int period = 0; period < highest.length; period++) {
      for (int region = -1; region < world.regions(); region++) {
        String place = region < 0 ? UptakeRows.ALL : world.regionName(region);
        for (int is = TERMINAL_CERTAIN; is > UNSEEN; is--) {
          long persons = region < 0 ? everywhere(period, is) : counts[at(period, region, is)];
          rows.add(String.join(",", periods.name(period), place, NAMES.get(is), "" + persons));
        }
      }
    }
    return rows;
  }

  private long everywhere(int period, int is) {
    long persons = 0;
    for (int region = 0; region < world.regions(); region++) {
      persons += counts[at(period, region, is)];
    }
    return persons;
  }
}
