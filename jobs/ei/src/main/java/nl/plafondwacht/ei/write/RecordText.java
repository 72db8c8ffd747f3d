package nl.plafondwacht.ei.write;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import org.jspecify.annotations.Nullable;

/** A record under construction: nothing filled, then field by field. */
final class RecordText {
  private final RecordTemplate type;
  private final Charset codePage;
  private final byte[] bytes;

  RecordText(RecordTemplate type, Charset codePage) {
    this.type = type;
    this.codePage = codePage;
    this.bytes = type.blank();
  }

  /** Fills the first field with one of the elements, where there is one; null fills nothing. */
  RecordText set(List<String> elements, @Nullable String text) {
    if (text != null) {
      put(type.find(elements), text);
    }
    return this;
  }

  RecordText set(String element, @Nullable String text) {
    return set(List.of(element), text);
  }

  RecordText set(String element, LocalDate day) {
    return set(List.of(element), day);
  }

  RecordText set(List<String> elements, LocalDate day) {
    int digits = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    return set(elements, Integer.toString(digits));
  }

  /** An amount without sign and its direction. */
  RecordText amount(List<String> elements, long cents, char direction) {
    Field amount = type.find(elements);
    if (amount != null) {
      put(amount, Long.toString(cents));
      put(type.signOf(amount), String.valueOf(direction));
    }
    return this;
  }

  /** Fills the field of a service code. */
  RecordText code(String code) {
    put(type.code(), code);
    return this;
  }

  /** The bytes of the record with its line end. */
  byte[] bytes() {
    return bytes;
  }

  private void put(@Nullable Field field, String text) {
    if (field == null) {
      return;
    }
    byte[] written = text.getBytes(codePage);
    int length = Math.min(written.length, field.length());
    boolean isNumber = field.type() == FieldType.N;
    if (isNumber && written.length > field.length()) {
      throw new IllegalArgumentException(field.title() + " has no room for the number");
    }
    int from = isNumber ? field.end() - length : field.offset();
    System.arraycopy(written, 0, bytes, from, length);
  }
}
