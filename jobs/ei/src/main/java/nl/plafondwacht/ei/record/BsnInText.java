package nl.plafondwacht.ei.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds digits that pass as a BSN in a text that anybody may have filled. One number in eleven
 * passes by chance, hence two looks.
 */
public enum BsnInText {
  /**
   * For names by which people know a thing, such as a contract: nine digits anywhere in a run of
   * digits or in groups as a BSN is written, such as 9999.90.019; or a run or such groups of eight,
   * for the leading zero may be lost.
   */
  AS_WRITTEN,
  /**
   * For references and free texts: nine digits anywhere in a stretch that has at most two signs
   * between one digit and the next, whichever; or eight that are whole groups of it or its first. A
   * day is no part of a stretch.
   */
  ANYWHERE;

  /** A run, or groups with one and the same sign between them; one may begin in another. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!#)(?=(#{8,}|####(S)##\\2###|#{2,3}(S)#{2,3}\\3###|###(S)##\\4##\\4##)(?!#))"
              .replace("#", "\\p{Nd}")
              .replace("S", "[^\\p{L}\\p{Nd}]"));

  /**
   * A part of a text.
   *
   * @param from inclusive
   * @param to exclusive
   */
  public record TextPart(int from, int to) {
    static TextPart joined(@Nullable TextPart earlier, int from, int to) {
      return new TextPart(earlier == null ? from : earlier.from, to);
    }
  }

  /** Whether there is one. */
  public boolean isIn(String text) {
    return find(text) != null;
  }

  /**
   * From the first to the last of them, with the whole of the digits that they stand among; null
   * when there is none. What is left and right of it holds none.
   */
  public @Nullable TextPart find(String text) {
    if (!DigitGroups.mayHoldBsn(text)) {
      return null;
    }
    return this == ANYWHERE ? new DigitGroups(text).find() : findWritten(text);
  }

  private static @Nullable TextPart findWritten(String text) {
    TextPart found = null;
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      if (passes(written.group(1))) {
        found = TextPart.joined(found, written.start(1), written.end(1));
      }
    }
    return found;
  }

  private static boolean passes(String written) {
    LastDigits last = new LastDigits();
    boolean passes = false;
    for (int i = 0; i < written.length(); i++) {
      int digit = DigitGroups.digit(written.charAt(i));
      if (digit != DigitGroups.NONE) {
        last.add(digit);
        passes |= last.pass();
      }
    }
    return passes || (last.count() == LastDigits.WITHOUT_ZERO && last.passWithoutZero());
  }
}
