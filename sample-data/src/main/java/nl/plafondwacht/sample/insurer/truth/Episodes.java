package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Performance.Sign;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Episode.ClosedBy;
import nl.plafondwacht.sample.insurer.truth.Signs.Mark;

/** Episodes of one person at one strictness, day by day (rules T1 to T3). */
final class Episodes {
  private static final int WINDOW = 90;
  private static final int WINDOW_OF_A_CHILD = 365;
  private static final int ADULT = 18;

  private final int born;
  private final int death;
  private final int lastDay;
  private final List<Episode> closed = new ArrayList<>();
  private boolean open;
  private int opened;
  private int latest;
  private int window;

  private Episodes(int born, int death, int lastDay) {
    this.born = born;
    this.death = death;
    this.lastDay = lastDay;
  }

  /**
   * The episodes in order.
   *
   * @param death as known on the last day, else NEVER
   */
  static List<Episode> of(Signs signs, Strictness strictness, int born, int death, int lastDay) {
    if (signs.isEmpty()) {
      return List.of();
    }
    Episodes episodes = new Episodes(born, death, lastDay);
    List<Mark> days = new ArrayList<>(signs.certain(strictness));
    days.addAll(signs.group(strictness));
    days.sort(
        Comparator.comparingInt(Mark::first).thenComparingInt(mark -> isCertain(mark) ? 0 : 1));
    days.forEach(mark -> episodes.add(mark, signs.group(strictness)));
    episodes.close();
    return strictness == Strictness.BROAD ? episodes.withLastDays(signs) : episodes.closed;
  }

  private static boolean isCertain(Mark mark) {
    return mark.sign() == Sign.CERTAIN || mark.sign() == Sign.SEDATION;
  }

  private void add(Mark mark, List<Mark> group) {
    if (open && mark.first() > reach()) {
      close();
    }
    int own = window(mark.first());
    if (open) {
      latest = Math.max(latest, mark.last());
      window = Math.max(window, own);
    } else if (isCertain(mark) || hasPartner(mark, group, own)) {
      open = true;
      opened = mark.first();
      latest = mark.last();
      window = own;
    }
  }

  private static boolean hasPartner(Mark mark, List<Mark> group, int window) {
    for (Mark other : group) {
      int before = mark.first() - other.first();
      boolean pair = other.sign() != mark.sign() && before >= 0 && before <= window;
      if (pair) {
        return true;
      }
    }
    return false;
  }

  private int window(int day) {
    return Day.age(born, day) < ADULT ? WINDOW_OF_A_CHILD : WINDOW;
  }

  private int reach() {
    return latest == Day.NEVER ? Day.NEVER : latest + window;
  }

  private void close() {
    if (!open) {
      return;
    }
    open = false;
    int end = reach();
    if (death <= end && death <= lastDay) {
      closed.add(new Episode(opened, death, ClosedBy.DEATH));
    } else if (end < lastDay) {
      closed.add(new Episode(opened, end, ClosedBy.WINDOW));
    } else {
      closed.add(new Episode(opened, lastDay, ClosedBy.RUNNING));
    }
  }

  /** The last days before a death in which any sign starts, merged with what they meet. */
  private List<Episode> withLastDays(Signs signs) {
    if (death == Day.NEVER || death > lastDay) {
      return closed;
    }
    int from = firstOfLastDays(signs);
    if (from == Day.NEVER) {
      return closed;
    }
    List<Episode> merged = new ArrayList<>();
    for (Episode episode : closed) {
      if (episode.closed() < from) {
        merged.add(episode);
      } else {
        from = Math.min(from, episode.opened());
      }
    }
    merged.add(new Episode(from, death, ClosedBy.DEATH));
    return merged;
  }

  private int firstOfLastDays(Signs signs) {
    return signs.any(true).stream()
        .filter(mark -> mark.first() > death - window(mark.first()))
        .mapToInt(mark -> death - window(mark.first()) + 1)
        .min()
        .orElse(Day.NEVER);
  }
}
