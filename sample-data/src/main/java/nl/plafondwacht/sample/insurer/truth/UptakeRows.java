package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Title;
import nl.plafondwacht.sample.insurer.world.World;

/**
 * Rows of truth/observable/uptake.csv, with their margins; those that count nothing are left out.
 */
public final class UptakeRows {
  /** The columns. */
  public static final String HEADER =
      "period,title,insurer_group,region,titles,persons,deaths,with_title,not_determinable,"
          + "not_determinable_with_title,left_truncated";

  static final String ALL = "ALL";
  private static final int YEAR = 365;

  private final World world;
  private final Uptake uptake;
  private final Periods periods;
  private final List<String> rows = new ArrayList<>();

  private UptakeRows(World world, Uptake uptake) {
    this.world = world;
    this.uptake = uptake;
    this.periods = uptake.periods();
  }

  /** By period, title, group and region; periods before a title was there have none. */
  public static List<String> of(World world, Uptake uptake) {
    UptakeRows table = new UptakeRows(world, uptake);
    for (int period = 0; period < table.periods.count(); period++) {
      for (int title = 0; title < Title.ALL.size(); title++) {
        if (table.periods.lastDay(period) >= Title.ALL.get(title).availableFrom()) {
          table.title(period, title);
        }
      }
    }
    return table.rows;
  }

  private void title(int period, int title) {
    for (int group = -1; group < world.groups().size(); group++) {
      for (int region = -1; region < world.regions(); region++) {
        row(period, title, group, region);
      }
    }
  }

  private void row(int period, int title, int group, int region) {
    long[] counts = uptake.sum(period, title, group, region);
    if (Arrays.stream(counts).allMatch(count -> count == 0)) {
      return;
    }
    Title what = Title.ALL.get(title);
    StringBuilder row = new StringBuilder(periods.name(period)).append(',').append(what.name());
    row.append(',').append(group < 0 ? ALL : world.groups().get(group).name());
    row.append(',').append(region < 0 ? ALL : world.regionName(region));
    for (long count : counts) {
      row.append(',').append(count);
    }
    boolean truncated = periods.firstDay(period) < what.availableFrom() + YEAR;
    rows.add(row.append(',').append(truncated ? 'Y' : 'N').toString());
  }
}
