package nl.plafondwacht.nightly.scratch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Texts and days that come again and again, each made once as long as no other takes its slot: rows
 * that are held share them. For one thread.
 */
public final class SharedTexts {
  private static final int SLOTS = 1 << 14;
  private static final int DAYS = 1 << 12;

  private final @Nullable String[] texts = new String[SLOTS];
  private final @Nullable LocalDate[] days = new LocalDate[DAYS];

  String text(byte[] utf8, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + utf8[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    String known = texts[slot];
    if (known != null && isSame(known, utf8, offset, length)) {
      return known;
    }
    String text = new String(utf8, offset, length, StandardCharsets.UTF_8);
    texts[slot] = text;
    return text;
  }

  /** A text that is not plain ASCII is never found, but made anew. */
  private static boolean isSame(String known, byte[] utf8, int offset, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != utf8[offset + i]) {
        return false;
      }
    }
    return true;
  }

  LocalDate day(long epochDay) {
    int slot = (int) epochDay & (DAYS - 1);
    LocalDate known = days[slot];
    if (known == null || known.toEpochDay() != epochDay) {
      known = LocalDate.ofEpochDay(epochDay);
      days[slot] = known;
    }
    return known;
  }
}
