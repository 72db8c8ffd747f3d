package nl.plafondwacht.ei.message;

import java.nio.charset.StandardCharsets;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.BsnInText;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.Shape;

/** What a field holds, as it may be shown. */
public final class Found {
  /** Codes, dates and amounts are no longer, leading zeros not counted. */
  private static final int HARMLESS = 8;

  private static final int MOST_LETTERS = 3;

  private Found() {}

  /**
   * Of a person nothing; short codes, dates and amounts as they are; else the shape. A record
   * written by another layout has anything anywhere, so once a field of digits holds something
   * else, of the whole record only shapes are shown.
   */
  public static String in(RecordLayout type, Field field, RecordWindow window) {
    if (window.isBlank(field)) {
      return "nothing";
    }
    if (field.personal().isPersonal()) {
      return "(personal)";
    }
    String value = window.text(field, StandardCharsets.ISO_8859_1);
    return isHarmless(value) && isAligned(type, window) ? value : Shape.of(value);
  }

  /** A number of a field that should hold none of a person. */
  static String number(long value) {
    String digits = Long.toString(value);
    return BsnInText.AS_WRITTEN.isIn(digits) ? Shape.of(digits) : digits;
  }

  private static boolean isAligned(RecordLayout type, RecordWindow window) {
    return type.fields().stream()
        .filter(field -> field.type() == FieldType.N && !window.isBlank(field))
        .allMatch(field -> window.isDigits(field.offset(), field.end()));
  }

  private static boolean isHarmless(String value) {
    long letters = value.chars().filter(Character::isLetter).count();
    return value.replaceFirst("^0+", "").length() <= HARMLESS
        && letters <= MOST_LETTERS
        && !BsnInText.ANYWHERE.isIn(value)
        && value.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
