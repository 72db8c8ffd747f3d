package nl.plafondwacht.ei.write;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import org.jspecify.annotations.Nullable;

/** A record under construction: nothing filled, then field by field. */
final class RecordText {
  private final RecordLayout type;
  private final Charset codePage;
  private final byte[] bytes;

  RecordText(RecordLayout type, Charset codePage) {
    this.type = type;
    this.codePage = codePage;
    this.bytes = new byte[type.length() + 2];
    for (Field field : type.fields()) {
      byte nothing = (byte) (field.type() == FieldType.N ? '0' : ' ');
      Arrays.fill(bytes, field.offset(), field.end(), nothing);
    }
    bytes[type.length()] = '\r';
    bytes[type.length() + 1] = '\n';
    put(type.fields().get(0), type.code());
  }

  /** Fills the first field with one of the elements, where there is one; null fills nothing. */
  RecordText set(List<String> elements, @Nullable String text) {
    if (text != null) {
      type.find(elements).ifPresent(field -> put(field, text));
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
    int year = day.getYear();
    int rest = day.getMonthValue() * 100 + day.getDayOfMonth();
    return set(elements, String.format(Locale.ROOT, "%04d%04d", year, rest));
  }

  /** An amount without sign and its direction. */
  RecordText amount(List<String> elements, long cents, char direction) {
    Field amount = type.find(elements).orElse(null);
    if (amount != null) {
      put(amount, Long.toString(cents));
      type.signOf(amount).ifPresent(sign -> put(sign, String.valueOf(direction)));
    }
    return this;
  }

  /** Fills the field of a service code. */
  RecordText code(String code) {
    type.findCode().ifPresent(field -> put(field, code));
    return this;
  }

  /** With its line end. */
  byte[] bytes() {
    return bytes;
  }

  private void put(Field field, String text) {
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
