package nl.plafondwacht.ei.declaration;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.record.Days;
import nl.plafondwacht.ei.record.RecordWindow;
import org.jspecify.annotations.Nullable;

/** Values of fields as text and days; those that come back all the time are made once. */
final class FieldTexts {
  private static final int BITS = 12;
  private static final String NO_RETURN_CODE = "0000";
  private static final int MOST_BYTES = 8;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final Charset codePage;
  private final long[] keys = new long[1 << BITS];
  private final @Nullable String[] texts = new String[1 << BITS];
  private final Days days = new Days();
  private long lastBsn = -1;
  private String lastPerson = "";

  FieldTexts(Charset codePage) {
    this.codePage = codePage;
  }

  /** Without trailing spaces, made anew. */
  String fresh(RecordWindow window, Field field) {
    return window.text(field, codePage);
  }

  /** Null when not filled, made anew. */
  @Nullable String filled(RecordWindow window, @Nullable Field field) {
    return field == null || window.isBlank(field) ? null : fresh(window, field);
  }

  /** A code or register number: without trailing spaces, one object for equal values. */
  String code(RecordWindow window, Field field) {
    if (field.length() > MOST_BYTES) {
      return fresh(window, field);
    }
    long key = 0;
    for (int i = window.offset() + field.offset(); i < window.offset() + field.end(); i++) {
      key = key << Byte.SIZE | (window.bytes()[i] & 0xFF);
    }
    int slot = (int) ((key * SCATTER) >>> (Long.SIZE - BITS));
    String text = texts[slot];
    if (text == null || keys[slot] != key) {
      text = fresh(window, field);
      keys[slot] = key;
      texts[slot] = text;
    }
    return text;
  }

  /** A register number; null when not filled. */
  @Nullable String number(RecordWindow window, @Nullable Field field) {
    return field == null || window.isEmpty(field) ? null : code(window, field);
  }

  /** The codes that are filled, in order. */
  List<String> returnCodes(RecordWindow window, List<Field> fields) {
    if (fields.isEmpty()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>(fields.size());
    for (Field field : fields) {
      String code = number(window, field);
      if (code != null && !code.equals(NO_RETURN_CODE)) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** The BSN of the line, one object for the lines of a person. */
  String person(RecordWindow window, Field field) {
    long bsn = window.digits(field);
    if (bsn != lastBsn) {
      lastBsn = bsn;
      lastPerson = window.text(field, StandardCharsets.ISO_8859_1);
    }
    return lastPerson;
  }

  /** A day that was found to be one. */
  LocalDate day(RecordWindow window, Field field) {
    LocalDate day = days.of(window.digits(field));
    if (day == null) {
      throw new IllegalStateException("Accepted without a date: " + field.title());
    }
    return day;
  }
}
