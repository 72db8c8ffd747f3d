package nl.plafondwacht.ei.record;

import java.nio.charset.Charset;
import nl.plafondwacht.ei.layout.Field;

/**
 * The record that is being read, where it lies in the buffer; the next record takes its place.
 * Positions are bytes.
 */
public final class RecordWindow {
  private byte[] bytes;
  private int offset;

  /** A window on the record that begins at the offset. */
  public RecordWindow(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  void moveTo(byte[] buffer, int start) {
    bytes = buffer;
    offset = start;
  }

  /** The buffer; only the record's own bytes mean anything. */
  public byte[] bytes() {
    return bytes;
  }

  /** Of the record's first byte in the buffer. */
  public int offset() {
    return offset;
  }

  /** The first byte of a field. */
  public byte first(Field field) {
    return bytes[offset + field.offset()];
  }

  /** A field of digits; -1 when it holds anything else. At most 18 digits. */
  public long digits(Field field) {
    return digits(field.offset(), field.end());
  }

  /** Digits from an offset in the record (inclusive) to another (exclusive); -1 when not digits. */
  public long digits(int from, int to) {
    long value = 0;
    for (int i = offset + from; i < offset + to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether there are only digits from an offset in the record to another (exclusive). */
  public boolean isDigits(int from, int to) {
    int strange = 0;
    for (int i = offset + from; i < offset + to; i++) {
      int digit = bytes[i] - '0';
      strange |= digit | (9 - digit);
    }
    return strange >= 0;
  }

  /** Whether a field holds spaces only. */
  public boolean isBlank(Field field) {
    return trimmedEnd(field) == offset + field.offset();
  }

  /** Whether a field is not filled: spaces, or zeros for digits. */
  public boolean isEmpty(Field field) {
    for (int i = offset + field.offset(); i < offset + field.end(); i++) {
      boolean isNothing = bytes[i] == ' ' || (bytes[i] == '0' && isNumeric(field));
      if (!isNothing) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumeric(Field field) {
    return field.type() == nl.plafondwacht.ei.layout.FieldType.N;
  }

  /** The text of a field without its trailing spaces. */
  public String text(Field field, Charset codePage) {
    int from = offset + field.offset();
    return new String(bytes, from, trimmedEnd(field) - from, codePage);
  }

  /** Whether a field holds a byte below space. */
  public boolean hasControl(Field field) {
    for (int i = offset + field.offset(); i < offset + field.end(); i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ') {
        return true;
      }
    }
    return false;
  }

  /** In the buffer, after the last byte of the field that is not a space. */
  int trimmedEnd(Field field) {
    int from = offset + field.offset();
    int to = offset + field.end();
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    return to;
  }
}
