package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.Arrays;

/** Amounts by day, dense around the days in use. */
final class Series {
  private static final int ROOM = 128;

  private long[] amounts = new long[0];
  private long firstDay;

  /** What to do with a day's amount. */
  interface Visitor {
    void day(LocalDate day, long amount);
  }

  void add(long epochDay, long amount) {
    if (amount != 0) {
      makeRoom(epochDay);
      int at = Math.toIntExact(epochDay - firstDay);
      amounts[at] = Math.addExact(amounts[at], amount);
    }
  }

  /** Days with an amount other than 0, in order. */
  void forEach(Visitor visitor) {
    for (int at = 0; at < amounts.length; at++) {
      if (amounts[at] != 0) {
        visitor.day(LocalDate.ofEpochDay(firstDay + at), amounts[at]);
      }
    }
  }

  long total() {
    return Arrays.stream(amounts).reduce(0, Math::addExact);
  }

  private void makeRoom(long epochDay) {
    if (amounts.length == 0) {
      firstDay = epochDay;
      amounts = new long[ROOM];
    } else if (epochDay < firstDay) {
      int more = Math.toIntExact(firstDay - epochDay) + ROOM;
      long[] wider = new long[amounts.length + more];
      System.arraycopy(amounts, 0, wider, more, amounts.length);
      amounts = wider;
      firstDay -= more;
    } else if (epochDay - firstDay >= amounts.length) {
      amounts = Arrays.copyOf(amounts, Math.toIntExact(epochDay - firstDay) + ROOM);
    }
  }
}
