package nl.plafondwacht.nightly.intake.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plafondwacht.ei.record.BsnInText;

/** How a wrong value may be shown: never a person's data, never a control character. */
public final class Shape {
  private static final Pattern TIME = Pattern.compile("\\p{Nd}{13,}");
  private static final int MOST_CHARACTERS = 40;
  private static final int BSN_LENGTH = 9;

  private Shape() {}

  /** The shape only: digits become 9, letters a; what is cut off leaves an ellipsis. */
  public static String of(String value) {
    StringBuilder shown = new StringBuilder(MOST_CHARACTERS);
    for (int i = 0; i < shownLength(value); i++) {
      char c = value.charAt(i);
      append(shown, Character.isDigit(c) ? '9' : isLetter(c) ? 'a' : c);
    }
    return cut(shown, value);
  }

  /** The value itself, save that every digit shows as 9. */
  public static String withoutDigits(String value) {
    StringBuilder shown = new StringBuilder(MOST_CHARACTERS);
    for (int i = 0; i < shownLength(value); i++) {
      append(shown, Character.isDigit(value.charAt(i)) ? '9' : value.charAt(i));
    }
    return cut(shown, value);
  }

  /**
   * The value itself, save that every run of 9 or more digits may be a BSN and shows as 9s; and so
   * do digits that pass as one in another form.
   */
  public static String ofImpersonal(String given) {
    return ofImpersonal(given, BsnInText.ANYWHERE);
  }

  static String ofImpersonal(String given, BsnInText look) {
    String value = withoutBsn(given, look);
    StringBuilder shown = new StringBuilder(MOST_CHARACTERS);
    int runEnd = 0;
    boolean isMasked = false;
    for (int i = 0; i < shownLength(value); i++) {
      if (i >= runEnd) {
        runEnd = Math.max(i + 1, endOfDigits(value, i));
        isMasked = runEnd - i >= BSN_LENGTH;
      }
      append(shown, isMasked ? '9' : value.charAt(i));
    }
    return cut(shown, value);
  }

  /** A name, which is never cut off; of digits in it that pass as a BSN each shows as 9. */
  public static String ofName(String name) {
    return withoutBsn(name, BsnInText.AS_WRITTEN);
  }

  /** A location that somebody typed: its name and that of its folder may be those of a delivery. */
  public static String ofLocation(String location) {
    int folder = location.lastIndexOf('/', location.lastIndexOf('/') - 1) + 1;
    return location.substring(0, folder) + ofMessage(location.substring(folder));
  }

  /**
   * A sentence that may quote a name or a location, as {@link #ofName}; save that a longer run of
   * digits than anybody makes of a BSN, such as a time in a path, stays readable.
   */
  public static String ofMessage(String message) {
    StringBuilder shown = new StringBuilder();
    Matcher times = TIME.matcher(message);
    int from = 0;
    while (times.find()) {
      shown.append(ofName(message.substring(from, times.start()))).append(times.group());
      from = times.end();
    }
    return shown.append(ofName(message.substring(from))).toString();
  }

  private static String withoutBsn(String text, BsnInText look) {
    BsnInText.TextPart bsn = look.find(text);
    return bsn == null
        ? text
        : text.substring(0, bsn.from())
            + text.substring(bsn.from(), bsn.to()).replaceAll("\\p{Nd}", "9")
            + text.substring(bsn.to());
  }

  private static int shownLength(String value) {
    return Math.min(value.length(), MOST_CHARACTERS);
  }

  private static int endOfDigits(String value, int from) {
    int to = from;
    while (to < value.length() && Character.isDigit(value.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Half a surrogate pair counts as a letter: together they may be one. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static void append(StringBuilder shown, char c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> {
        shown.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          shown.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
      }
      default -> shown.append(c);
    }
  }

  private static String cut(StringBuilder shown, String value) {
    return value.length() > MOST_CHARACTERS ? shown.append('…').toString() : shown.toString();
  }
}
