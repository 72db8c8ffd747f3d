package nl.plafondwacht.sample.insurer.care;

import java.util.Arrays;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Minutes of home care on each day of the window; days outside it are ignored. */
final class Minutes {
  private final InsurerTime window;
  private final int[] minutes;

  Minutes(InsurerTime window) {
    this.window = window;
    this.minutes = new int[window.days()];
  }

  int on(int day) {
    return minutes[day - window.first()];
  }

  void atLeast(int from, int to, int wanted) {
    for (int at = first(from); at <= last(to); at++) {
      minutes[at] = Math.max(minutes[at], wanted);
    }
  }

  void none(int from, int to) {
    if (first(from) <= last(to)) {
      Arrays.fill(minutes, first(from), last(to) + 1, 0);
    }
  }

  /** Gives the minutes that were taken away, or added below zero. */
  int scale(int from, int to, double factor) {
    int lost = 0;
    for (int at = first(from); at <= last(to); at++) {
      int left = (int) (minutes[at] * factor);
      lost += minutes[at] - left;
      minutes[at] = left;
    }
    return lost;
  }

  /** The days of a span for another provider; they are none any more here. */
  Minutes moved(int from, int to) {
    Minutes other = new Minutes(window);
    for (int at = first(from); at <= last(to); at++) {
      other.minutes[at] = minutes[at];
      minutes[at] = 0;
    }
    return other;
  }

  private int first(int day) {
    return Math.max(0, day - window.first());
  }

  private int last(int day) {
    return Math.min(minutes.length - 1, day - window.first());
  }
}
