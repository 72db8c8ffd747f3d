package nl.plafondwacht.nightly.intake.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who a row speaks of, as delivered: a BSN or an existing pseudonym. */
public final class Persons {
  private static final int BSN_LENGTH = 9;
  private static final int PSEUDONYM_LENGTH = 32;
  private static final int ELEVEN = 11;

  private Persons() {}

  /** Whether a parsed value is a BSN and still has to become a pseudonym. */
  public static boolean isBsn(String person) {
    return person.length() == BSN_LENGTH;
  }

  /** The BSN, or the pseudonym in lower case; null when the text is neither. */
  static @Nullable String parse(String text) {
    return switch (text.length()) {
      case BSN_LENGTH -> Numbers.isDigits(text, BSN_LENGTH) && passesElevenTest(text) ? text : null;
      case PSEUDONYM_LENGTH -> isHexadecimal(text) ? text.toLowerCase(Locale.ROOT) : null;
      default -> null;
    };
  }

  /** Weights 9 to 2 for the first eight digits and -1 for the last; nine zeros are nobody. */
  private static boolean passesElevenTest(String bsn) {
    int sum = -(bsn.charAt(BSN_LENGTH - 1) - '0');
    int digits = bsn.charAt(BSN_LENGTH - 1) - '0';
    for (int i = 0; i < BSN_LENGTH - 1; i++) {
      int digit = bsn.charAt(i) - '0';
      sum += (BSN_LENGTH - i) * digit;
      digits += digit;
    }
    return digits > 0 && sum % ELEVEN == 0;
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
