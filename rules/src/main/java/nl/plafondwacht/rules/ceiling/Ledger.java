package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a contract's lines add up to, by day and measure. Adding is all that happens here, so
 * ledgers of different persons merge in any order. It keeps only the days in use: of a contract's
 * year a range of persons touches few. Not safe for use by several threads.
 */
public final class Ledger {
  private static final int MEASURES = Measure.values().length;
  private static final int ROOM = 4;

  private int[] epochDays = new int[ROOM];
  private long[][] amounts = new long[ROOM][];
  private int count;

  /** Where the last amount went; the next one mostly goes there or to the day after. */
  private int last;

  public void add(Measure measure, LocalDate day, long amount) {
    add(measure, day.toEpochDay(), amount);
  }

  void add(Measure measure, long epochDay, long amount) {
    if (amount != 0) {
      long[] ofDay = amounts(Math.toIntExact(epochDay));
      int place = place(measure);
      ofDay[place] = Math.addExact(ofDay[place], amount);
    }
  }

  /** Both together, in a ledger of its own. */
  Ledger with(Ledger other) {
    Ledger sum = new Ledger();
    sum.addAll(this);
    sum.addAll(other);
    return sum;
  }

  private void addAll(Ledger other) {
    for (int at = 0; at < other.count; at++) {
      long[] ofDay = amounts(other.epochDays[at]);
      for (int measure = 0; measure < MEASURES; measure++) {
        ofDay[measure] = Math.addExact(ofDay[measure], other.amounts[at][measure]);
      }
    }
  }

  public long total(Measure measure) {
    long total = 0;
    for (int at = 0; at < count; at++) {
      total = Math.addExact(total, amounts[at][place(measure)]);
    }
    return total;
  }

  /** The days with an amount other than 0. */
  public NavigableMap<LocalDate, Long> byDay(Measure measure) {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    for (int at = 0; at < count; at++) {
      long amount = amounts[at][place(measure)];
      if (amount != 0) {
        days.put(LocalDate.ofEpochDay(epochDays[at]), amount);
      }
    }
    return days;
  }

  /** How many numbers {@link #pack} gives. */
  int packedSize() {
    int size = 0;
    for (int at = 0; at < count; at++) {
      long present = present(amounts[at]);
      size += present == 0 ? 0 : 3 + Long.bitCount(present);
    }
    return size;
  }

  /**
   * Every day with an amount other than 0, in order: the part, the day, which measures follow, and
   * these.
   *
   * @return the place behind the last number
   */
  int pack(long part, long[] to, int from) {
    int next = from;
    for (int at = 0; at < count; at++) {
      long present = present(amounts[at]);
      if (present != 0) {
        to[next++] = part;
        to[next++] = epochDays[at];
        to[next++] = present;
        for (long left = present; left != 0; left &= left - 1) {
          to[next++] = amounts[at][Long.numberOfTrailingZeros(left)];
        }
      }
    }
    return next;
  }

  /**
   * Adds a day of {@link #pack}.
   *
   * @return the place behind its last number
   */
  int addPacked(long[] packed, int from) {
    long[] ofDay = amounts(Math.toIntExact(packed[from + 1]));
    int next = from + 3;
    for (long left = packed[from + 2]; left != 0; left &= left - 1) {
      int measure = Long.numberOfTrailingZeros(left);
      ofDay[measure] = Math.addExact(ofDay[measure], packed[next++]);
    }
    return next;
  }

  private static long present(long[] ofDay) {
    long present = 0;
    for (int measure = 0; measure < MEASURES; measure++) {
      present |= ofDay[measure] == 0 ? 0 : 1L << measure;
    }
    return present;
  }

  private long[] amounts(int epochDay) {
    int at = placeOf(epochDay);
    return amounts[at]; // Not before: a new day may move all.
  }

  @SuppressWarnings("EnumOrdinal") // A place in memory only; stored is the name.
  static int place(Measure measure) {
    return measure.ordinal();
  }

  private int placeOf(int epochDay) {
    if (!isAt(last, epochDay)) {
      last = isAt(last + 1, epochDay) ? last + 1 : search(epochDay);
    }
    return last;
  }

  private boolean isAt(int place, int epochDay) {
    return place < count && epochDays[place] == epochDay;
  }

  private int search(int epochDay) {
    int found = Arrays.binarySearch(epochDays, 0, count, epochDay);
    if (found >= 0) {
      return found;
    }
    insert(-found - 1, epochDay);
    return -found - 1;
  }

  private void insert(int at, int epochDay) {
    if (count == epochDays.length) {
      epochDays = Arrays.copyOf(epochDays, 2 * count);
      amounts = Arrays.copyOf(amounts, 2 * count);
    }
    System.arraycopy(epochDays, at, epochDays, at + 1, count - at);
    System.arraycopy(amounts, at, amounts, at + 1, count - at);
    epochDays[at] = epochDay;
    amounts[at] = new long[MEASURES];
    count++;
  }
}
