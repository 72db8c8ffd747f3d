package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Amounts by day, in order, for the days in use only: of a contract's year a range of persons
 * touches few, and there are thousands of contracts.
 */
final class Series {
  private static final int ROOM = 4;

  private int[] epochDays = new int[ROOM];
  private long[] amounts = new long[ROOM];
  private int count;

  /** What to do with a day's amount. */
  interface Visitor {
    void day(LocalDate day, long amount);
  }

  void add(long epochDay, long amount) {
    if (amount != 0) {
      int at = placeOf(Math.toIntExact(epochDay));
      amounts[at] = Math.addExact(amounts[at], amount);
    }
  }

  /** Days with an amount other than 0, in order. */
  void forEach(Visitor visitor) {
    for (int at = 0; at < count; at++) {
      if (amounts[at] != 0) {
        visitor.day(LocalDate.ofEpochDay(epochDays[at]), amounts[at]);
      }
    }
  }

  long total() {
    return Arrays.stream(amounts, 0, count).reduce(0, Math::addExact);
  }

  private int placeOf(int epochDay) {
    int found = Arrays.binarySearch(epochDays, 0, count, epochDay);
    if (found >= 0) {
      return found;
    }
    int at = -found - 1;
    insert(at, epochDay);
    return at;
  }

  private void insert(int at, int epochDay) {
    if (count == epochDays.length) {
      epochDays = Arrays.copyOf(epochDays, 2 * count);
      amounts = Arrays.copyOf(amounts, 2 * count);
    }
    System.arraycopy(epochDays, at, epochDays, at + 1, count - at);
    System.arraycopy(amounts, at, amounts, at + 1, count - at);
    epochDays[at] = epochDay;
    amounts[at] = 0;
    count++;
  }
}
