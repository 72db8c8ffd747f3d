package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.care.Performance.Sign;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Signs.Mark;

/**
 * Use of titles for talks about wishes by quarter (rules U1, U2). One thread only; several add up.
 */
public final class Uptake {
  /** Columns of {@link #rows}. */
  public static final String HEADER =
      "period,title,persons,titles,deaths,with_title,not_determinable,"
          + "not_determinable_with_title,left_truncated";

  private static final int YEAR = 365;
  private static final int LAST_DAYS = 90;
  private static final int AVAILABLE_FROM = Day.of(2025, 1, 1);
  private static final List<Performance> TITLES =
      List.of(Performance.PLANNING, Performance.CENTRAL_CAREGIVER);
  private static final int PERSONS = 0;
  private static final int DECLARED = 1;
  private static final int DEATHS = 2;
  private static final int WITH_TITLE = 3;
  private static final int UNKNOWN = 4;
  private static final int UNKNOWN_WITH_TITLE = 5;

  private final TreeMap<String, long[]> counts = new TreeMap<>();

  /** Adds one person; somebody without any sign only counts as a death, if that. */
  public void add(PersonTruth truth) {
    for (Performance title : TITLES) {
      List<Integer> days =
          truth.nets().stream()
              .filter(net -> net.isSign() && net.line().what() == title)
              .map(net -> net.line().start())
              .toList();
      days.forEach(day -> count(day, title, DECLARED));
      days.stream()
          .map(Uptake::quarter)
          .distinct()
          .forEach(quarter -> cell(quarter, title)[PERSONS]++);
      if (truth.death() != Day.NEVER) {
        death(truth, title, days);
      }
    }
  }

  private void death(PersonTruth truth, Performance title, List<Integer> days) {
    int death = truth.death();
    boolean held = days.stream().anyMatch(day -> day <= death && day > death - YEAR);
    boolean marked =
        truth.signs().any(false).stream().anyMatch(mark -> reaches(mark, death - YEAR));
    boolean planned = truth.signs().planning().stream().anyMatch(mark -> reaches(mark, death - 90));
    boolean seen =
        truth.nets().stream()
            .anyMatch(net -> net.line().end() > death - LAST_DAYS && net.line().start() <= death);
    if (marked) {
      count(death, title, DEATHS);
      if (held) {
        count(death, title, WITH_TITLE);
      }
    } else if (seen && !planned) {
      count(death, title, UNKNOWN);
      if (held) {
        count(death, title, UNKNOWN_WITH_TITLE);
      }
    }
  }

  private static boolean reaches(Mark mark, int after) {
    return mark.sign() != Sign.NONE && mark.last() > after;
  }

  public void add(Uptake other) {
    other.counts.forEach(
        (key, theirs) -> {
          long[] ours = counts.computeIfAbsent(key, any -> new long[6]);
          for (int i = 0; i < ours.length; i++) {
            ours[i] += theirs[i];
          }
        });
  }

  /** Rows without a line end, by period and title. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    counts.forEach(
        (key, cell) -> {
          StringBuilder row = new StringBuilder(key);
          for (long count : cell) {
            row.append(',').append(count);
          }
          int year = Integer.parseInt(key.substring(0, 4));
          boolean truncated = Day.of(year, 1, 1) < AVAILABLE_FROM + YEAR;
          rows.add(row.append(',').append(truncated ? 'Y' : 'N').toString());
        });
    return rows;
  }

  private void count(int day, Performance title, int which) {
    cell(quarter(day), title)[which]++;
  }

  private long[] cell(String quarter, Performance title) {
    return counts.computeIfAbsent(quarter + "," + title.name(), any -> new long[6]);
  }

  private static String quarter(int day) {
    return Day.year(day) + "-Q" + (Day.month(day) + 2) / 3;
  }
}
