package nl.plafondwacht.ei.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.record.RecordWindow;

/** Replaces the personal fields of a record; what is not filled stays so. */
final class RecordRewriting {
  private static final byte[] NAME = "ANONIEM".getBytes(StandardCharsets.US_ASCII);
  private static final int BSN_LENGTH = 9;

  private final Pseudonyms pseudonyms;

  RecordRewriting(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** The record with its line end, in bytes of its own. */
  byte[] rewrite(RecordLayout type, RecordWindow window) {
    byte[] record = new byte[type.length() + 2];
    System.arraycopy(window.bytes(), window.offset(), record, 0, type.length());
    record[type.length()] = '\r';
    record[type.length() + 1] = '\n';
    byte[] person = type.find(Elements.BSN).map(field -> bytes(field, window)).orElse(new byte[0]);
    for (Field field : type.fields()) {
      if (field.personal().isPersonal() && !window.isEmpty(field)) {
        byte[] value = replaced(field, window, person);
        Arrays.fill(record, field.offset(), field.end(), nothing(field));
        System.arraycopy(value, 0, record, field.offset(), value.length);
      }
    }
    return record;
  }

  private byte[] replaced(Field field, RecordWindow window, byte[] person) {
    return switch (field.personal()) {
      case BSN -> bsn(field, window);
      case NAME -> Arrays.copyOf(NAME, Math.min(NAME.length, field.length()));
      case BIRTH -> birth(field, window, person);
      case POSTCODE -> pseudonyms.postcode(person, bytes(field, window));
      case TOKEN -> token(field, window);
      case EMPTY, NONE, CLEARED -> new byte[0];
    };
  }

  /** Passes or fails the 11-test as it did; what are no digits stay none. */
  private byte[] bsn(Field field, RecordWindow window) {
    long bsn = window.digits(field);
    if (bsn < 0) {
      return "X".repeat(BSN_LENGTH).getBytes(StandardCharsets.US_ASCII);
    }
    long other = bsn == Bsn.NOT_KNOWN ? bsn : pseudonyms.bsn(bsn);
    return Pseudonyms.digits(other, BSN_LENGTH);
  }

  /** What is no date becomes nothing. */
  private byte[] birth(Field field, RecordWindow window, byte[] person) {
    long day = window.digits(field);
    return day < 0 ? new byte[0] : Pseudonyms.digits(pseudonyms.birth(person, day), 8);
  }

  /** A value that is wrongly aligned or unprintable stays so, for it is a finding. */
  private byte[] token(Field field, RecordWindow window) {
    byte[] value = bytes(field, window);
    byte[] token = pseudonyms.token(value, field.length(), field.type() == FieldType.N);
    if (field.type() == FieldType.AN) {
      for (int i = 0; i < value.length; i++) {
        boolean isOdd = (value[i] >= 0 && value[i] < ' ') || (i == 0 && value[i] == ' ');
        token[0] = isOdd ? value[i] : token[0];
      }
    }
    return token;
  }

  private static byte nothing(Field field) {
    return (byte) (field.type() == FieldType.N ? '0' : ' ');
  }

  /** Without trailing spaces. */
  private static byte[] bytes(Field field, RecordWindow window) {
    return window.text(field, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
  }
}
