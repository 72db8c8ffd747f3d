package nl.plafondwacht.ei.message;

import java.util.List;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;

/** The record 02 above, whose BSN, UZOVI and insured number every service repeats. */
final class PersonRecord {
  /** A field that is repeated and what it is called when it is not. */
  record Key(Field field, ReturnCode wrong) {}

  private final List<Key> keys;
  private final byte[] bytes;

  PersonRecord(RecordLayout type) {
    keys = keys(type);
    bytes = new byte[type.length()];
  }

  /** The repeated fields of a record, in one order for all types. */
  static List<Key> keys(RecordLayout type) {
    return List.of(
        new Key(field(type, Elements.BSN), ReturnCode.BSN),
        new Key(field(type, Elements.UZOVI), ReturnCode.UZOVI),
        new Key(
            type.find(Elements.INSURED_NUMBER).orElse(field(type, Elements.UZOVI)),
            ReturnCode.INSURED_NUMBER));
  }

  void take(RecordWindow window) {
    System.arraycopy(window.bytes(), window.offset(), bytes, 0, bytes.length);
  }

  /** Whether the key of a service, by its index, is that of the person. */
  boolean isRepeated(int key, Field field, RecordWindow window) {
    Field own = keys.get(key).field();
    int from = window.offset() + field.offset();
    for (int i = 0; i < own.length(); i++) {
      if (bytes[own.offset() + i] != window.bytes()[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static Field field(RecordLayout type, String element) {
    return type.find(element)
        .orElseThrow(() -> new IllegalStateException("A layout without " + element));
  }
}
