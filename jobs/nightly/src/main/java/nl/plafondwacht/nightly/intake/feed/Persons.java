package nl.plafondwacht.nightly.intake.feed;

import java.util.Locale;
import nl.plafondwacht.ei.record.Bsn;
import org.jspecify.annotations.Nullable;

/** Who a row speaks of, as delivered: a BSN or an existing pseudonym. */
public final class Persons {
  private static final int BSN_LENGTH = 9;
  private static final int PSEUDONYM_LENGTH = 32;

  private Persons() {}

  /** Whether a parsed value is a BSN and still has to become a pseudonym. */
  public static boolean isBsn(String person) {
    return person.length() == BSN_LENGTH;
  }

  /** The BSN, or the pseudonym in lower case; null when the text is neither. */
  static @Nullable String parse(String text) {
    return switch (text.length()) {
      case BSN_LENGTH -> isBsnOfAnyone(text) ? text : null;
      case PSEUDONYM_LENGTH -> isHexadecimal(text) ? text.toLowerCase(Locale.ROOT) : null;
      default -> null;
    };
  }

  private static boolean isBsnOfAnyone(String text) {
    return Numbers.isDigits(text, BSN_LENGTH)
        && Bsn.passes(Numbers.parseDigits(text, 0, BSN_LENGTH));
  }

  private static boolean isHexadecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      boolean isLetter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      if (!isDigit && !isLetter) {
        return false;
      }
    }
    return true;
  }
}
