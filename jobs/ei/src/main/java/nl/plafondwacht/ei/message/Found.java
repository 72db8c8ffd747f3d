package nl.plafondwacht.ei.message;

import java.nio.charset.StandardCharsets;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.record.Shape;
import nl.plafondwacht.ei.record.Window;

/** What a field holds, as it may be shown. */
public final class Found {
  /** A BSN does not fit in so few positions. */
  private static final int HARMLESS = 8;

  private static final int MOST_LETTERS = 2;

  private Found() {}

  /**
   * Of a person nothing; short codes, dates and amounts as they are; else the shape. A file written
   * by another layout has anything anywhere, so a field's name alone does not make it harmless.
   */
  public static String in(Field field, Window window) {
    if (window.isBlank(field)) {
      return "nothing";
    }
    if (field.personal().isPersonal()) {
      return "(personal)";
    }
    String value = window.text(field, StandardCharsets.ISO_8859_1);
    return isHarmless(value) ? value : Shape.of(value);
  }

  private static boolean isHarmless(String value) {
    long letters = value.chars().filter(Character::isLetter).count();
    return value.length() <= HARMLESS
        && letters <= MOST_LETTERS
        && value.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
