package nl.plafondwacht.ei.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import org.jspecify.annotations.Nullable;

/** A record type with nothing filled, and where its elements go; looked up once. */
final class RecordTemplate {
  private final byte[] blank;
  private final Map<String, Field> fields = new HashMap<>();

  /** The direction beside an amount, by the element of the amount. */
  private final Map<String, Field> signs = new HashMap<>();

  private final @Nullable Field code;

  RecordTemplate(RecordLayout type) {
    blank = new byte[type.length() + 2];
    for (Field field : type.fields()) {
      byte nothing = (byte) (field.type() == FieldType.N ? '0' : ' ');
      Arrays.fill(blank, field.offset(), field.end(), nothing);
      if (fields.putIfAbsent(field.element(), field) == null) {
        type.signOf(field).ifPresent(sign -> signs.put(field.element(), sign));
      }
    }
    byte[] name = type.code().getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(name, 0, blank, type.fields().get(0).offset(), name.length);
    blank[type.length()] = '\r';
    blank[type.length() + 1] = '\n';
    code = type.findCode().orElse(null);
  }

  /** A new record of the type. */
  byte[] blank() {
    return blank.clone();
  }

  /** The first field with the first of the elements that there is. */
  @Nullable Field find(List<String> elements) {
    for (String element : elements) {
      Field field = fields.get(element);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  @Nullable Field signOf(Field amount) {
    return signs.get(amount.element());
  }

  @Nullable Field code() {
    return code;
  }
}
