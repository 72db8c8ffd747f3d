package nl.plafondwacht.nightly.intake.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * The values of a column by the bytes they are written in. Days, codes and amounts come back again
 * and again, so each is parsed once and then shared; what the table has no room for is parsed anew.
 */
final class FieldValues {
  private static final int BITS = 13;
  private static final int ROOM = 1 << BITS;
  private static final int SPREAD = 0x9E3779B9;

  /** Days, codes and most amounts are no longer; references, which do not come back, often are. */
  private static final int LONGEST_KEPT = 12;

  private final Column column;
  private final int longestKept;
  private final byte[] @Nullable [] texts = new byte[ROOM][];
  private final @Nullable Object[] values = new Object[ROOM];

  FieldValues(Column column) {
    this.column = column;
    // Persons are many, and a BSN is kept no longer than its line.
    this.longestKept = column.type() == FieldType.PERSON ? 0 : LONGEST_KEPT;
  }

  boolean isRequired() {
    return column.isRequired();
  }

  /** The value of a field that is not empty; null when the text is wrong. */
  @Nullable Object of(byte[] bytes, int from, int to) {
    if (to - from > longestKept) {
      return parse(bytes, from, to);
    }
    int slot = slot(bytes, from, to);
    byte[] kept = texts[slot];
    if (kept == null || !Arrays.equals(kept, 0, kept.length, bytes, from, to)) {
      texts[slot] = Arrays.copyOfRange(bytes, from, to);
      values[slot] = parse(bytes, from, to);
    }
    return values[slot];
  }

  private @Nullable Object parse(byte[] bytes, int from, int to) {
    return column.parse(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
  }

  private static int slot(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + bytes[at];
    }
    return (hash * SPREAD) >>> (Integer.SIZE - BITS);
  }
}
