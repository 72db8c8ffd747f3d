package nl.plafondwacht.ei.example;

import java.nio.charset.StandardCharsets;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.Layout;

/** A message to be changed field by field. */
public final class Change {
  private final Layout layout;
  private final byte[] bytes;

  /** Of a copy. */
  public Change(Layout layout, byte[] bytes) {
    this.layout = layout;
    this.bytes = bytes.clone();
  }

  /** The index, from 0, of a record of a type: the first is number 0. */
  public int record(String type, int number) {
    int left = number;
    for (int i = 0; i < bytes.length / (layout.length() + 2); i++) {
      if (code(i).equals(type)) {
        if (left == 0) {
          return i;
        }
        left--;
      }
    }
    throw new IllegalArgumentException("No record " + type);
  }

  /** Overwrites the field of the first record of its type. */
  public Change put(String field, String text) {
    return put(field, 0, text);
  }

  /** Overwrites the field of one of the records of its type. */
  public Change put(String field, int number, String text) {
    String type = field.substring(0, 2);
    Field found =
        layout.record(type).orElseThrow().fields().stream()
            .filter(one -> one.number().equals(field))
            .findFirst()
            .orElseThrow();
    byte[] value = text.getBytes(StandardCharsets.ISO_8859_1);
    if (value.length != found.length()) {
      throw new IllegalArgumentException(found.title() + " has " + found.length() + " positions");
    }
    int start = record(type, number) * (layout.length() + 2) + found.offset();
    System.arraycopy(value, 0, bytes, start, value.length);
    return this;
  }

  /** As changed. */
  public byte[] bytes() {
    return bytes;
  }

  private String code(int record) {
    int start = record * (layout.length() + 2);
    return new String(bytes, start, 2, StandardCharsets.ISO_8859_1);
  }
}
