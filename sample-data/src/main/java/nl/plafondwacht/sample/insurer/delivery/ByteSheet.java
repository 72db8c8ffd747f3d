package nl.plafondwacht.sample.insurer.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.chance.Day;

/** Rows of one file as bytes; grows, and is used again after {@link #clear}. */
final class ByteSheet {
  private static final int LONGEST_FIELD = 64;

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
    grow(ascii.length);
    System.arraycopy(ascii, 0, bytes, length, ascii.length);
    length += ascii.length;
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
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    long left = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += digits;
    return this;
  }

  /** Hundredths with a point and two decimals. */
  ByteSheet decimal(long hundredths) {
    number(hundredths / 100);
    long rest = hundredths % 100;
    bytes[length++] = '.';
    bytes[length++] = (byte) ('0' + rest / 10);
    bytes[length++] = (byte) ('0' + rest % 10);
    return this;
  }

  ByteSheet listAndCode(Performance what) {
    room();
    length = what.write(bytes, length);
    return this;
  }

  /** The rows so far. */
  String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
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
