package nl.plafondwacht.nightly.store;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.files.table.KeyRange;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A slice of all persons by the start of their pseudonym, which is spread evenly.
 *
 * @param from first pseudonym, inclusive
 * @param to first pseudonym behind it; null for the last range
 */
public record PersonRange(String from, @Nullable String to) {
  private static final int DIGITS = 4;
  private static final int MOST = 1 << (4 * DIGITS);

  /**
   * Cuts all persons into ranges.
   *
   * @param lines lines to cut
   * @param linesPerRange wanted in a range; the number of ranges is a power of two
   */
  public static List<PersonRange> plan(long lines, long linesPerRange) {
    int count = 1;
    while (count < MOST && lines / count > linesPerRange) {
      count *= 2;
    }
    List<PersonRange> ranges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ranges.add(new PersonRange(start(i, count), i + 1 == count ? null : start(i + 1, count)));
    }
    return ranges;
  }

  private static String start(int range, int count) {
    return "%04x".formatted(range * (MOST / count));
  }

  /** Its name in file names; {@link #named} gives the range back. */
  public String name() {
    return from + "-" + (to == null ? "end" : to);
  }

  /** The range of that name. */
  public static PersonRange named(String name) {
    String to = name.substring(DIGITS + 1);
    return new PersonRange(name.substring(0, DIGITS), to.equals("end") ? null : to);
  }

  /** Whether a pseudonym is in the range. */
  public boolean contains(String person) {
    return from.compareTo(person) <= 0 && isBelow(person, to);
  }

  boolean overlaps(Segment segment) {
    return isBelow(segment.from(), to) && isBelow(from, segment.to());
  }

  /** The rows of the range by the column that holds persons. */
  public KeyRange keys(String column) {
    return new KeyRange(column, from, to);
  }

  private static boolean isBelow(String start, @Nullable String end) {
    return end == null || start.compareTo(end) < 0;
  }
}
