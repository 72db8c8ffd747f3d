package nl.plafondwacht.sample.insurer.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.world.Manner;

/** Rows of one file as bytes; grows, and is used again after {@link #clear}. */
final class ByteSheet {
  private static final int LONGEST_FIELD = 64;
  private static final int MOST_DIGITS = 10;

  private static final byte[] PAIRS = pairs();

  private byte[] bytes = new byte[256];
  private int length;
  private int rows;
  private long claimed;

  void clear() {
    length = 0;
    rows = 0;
    claimed = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  int rows() {
    return rows;
  }

  /** Debits less credits in cents, as far as told by {@link #claim}. */
  long claimed() {
    return claimed;
  }

  void claim(long signedCents) {
    claimed += signedCents;
  }

  ByteSheet comma() {
    room();
    bytes[length++] = ',';
    return this;
  }

  void endRow() {
    room();
    bytes[length++] = '\n';
    rows++;
  }

  ByteSheet text(String text) {
    room();
    if (text.length() > LONGEST_FIELD / 2) {
      grow(text.length() * 3);
    }
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  ByteSheet raw(byte[] ascii) {
    return raw(ascii, ascii.length);
  }

  /** The first bytes of some text. */
  ByteSheet raw(byte[] ascii, int count) {
    grow(count);
    System.arraycopy(ascii, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** An epoch day; nothing for NEVER. */
  ByteSheet day(int day) {
    room();
    if (day != Day.NEVER) {
      length = Day.write(day, bytes, length);
    }
    return this;
  }

  /** A whole number of at least 0. */
  ByteSheet number(long number) {
    room();
    if (number <= Integer.MAX_VALUE) {
      small((int) number);
    } else {
      number(number / 100).pair((int) (number % 100));
    }
    return this;
  }

  /** Digits two by two from the right; divisions of an int are the cheap ones. */
  private void small(int number) {
    int digits = 1;
    for (int bound = 10; digits < MOST_DIGITS && number >= bound; bound *= 10) {
      digits++;
    }
    int at = length + digits;
    length = at;
    int left = number;
    while (left >= 10) {
      int pair = left % 100 * 2;
      left /= 100;
      bytes[--at] = PAIRS[pair + 1];
      bytes[--at] = PAIRS[pair];
    }
    if ((digits & 1) == 1) {
      bytes[--at] = (byte) ('0' + left);
    }
  }

  private void pair(int number) {
    bytes[length++] = PAIRS[2 * number];
    bytes[length++] = PAIRS[2 * number + 1];
  }

  /** Hundredths with a point and two decimals. */
  ByteSheet decimal(long hundredths) {
    number(hundredths / 100);
    bytes[length++] = '.';
    pair((int) (hundredths % 100));
    return this;
  }

  ByteSheet listAndCode(Performance what, Manner manner) {
    room();
    length = what.write(manner, bytes, length);
    return this;
  }

  /** The rows so far. */
  String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  private void room() {
    grow(LONGEST_FIELD);
  }

  private void grow(int by) {
    if (length + by > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + by));
    }
  }
}
