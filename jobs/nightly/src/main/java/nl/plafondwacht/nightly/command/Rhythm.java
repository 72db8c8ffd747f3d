package nl.plafondwacht.nightly.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When deliveries of an expected name come. Days are yyyy-mm-dd.
 *
 * @param pattern the name; * stands for any text
 * @param waiting whether a complete one waits in the inbox
 * @param last delivery day of the last one in the log; null when there was none
 * @param everyDays median of the days between two delivery days; null with fewer than two
 * @param next the last day and so many days; null when unknown
 * @param late whether that day is past and none waits
 */
record Rhythm(
    String pattern,
    boolean waiting,
    @Nullable String last,
    @Nullable Long everyDays,
    @Nullable String next,
    boolean late) {

  /**
   * The rhythm of these delivery days.
   *
   * @param deliveryDays in any order
   */
  static Rhythm of(
      String pattern, Collection<LocalDate> deliveryDays, boolean waiting, LocalDate today) {
    TreeSet<LocalDate> days = new TreeSet<>(deliveryDays);
    if (days.isEmpty()) {
      return new Rhythm(pattern, waiting, null, null, null, false);
    }
    LocalDate last = days.last();
    if (days.size() == 1) {
      return new Rhythm(pattern, waiting, last.toString(), null, null, false);
    }
    long every = median(days);
    LocalDate next = last.plusDays(every);
    boolean late = !waiting && next.isBefore(today);
    return new Rhythm(pattern, waiting, last.toString(), every, next.toString(), late);
  }

  /** Of an even number of gaps the greater one in the middle: rather too late than too early. */
  private static long median(TreeSet<LocalDate> days) {
    List<Long> gaps = new ArrayList<>();
    LocalDate before = days.first();
    for (LocalDate day : days.tailSet(before, false)) {
      gaps.add(ChronoUnit.DAYS.between(before, day));
      before = day;
    }
    gaps.sort(null);
    return gaps.get(gaps.size() / 2);
  }
}
