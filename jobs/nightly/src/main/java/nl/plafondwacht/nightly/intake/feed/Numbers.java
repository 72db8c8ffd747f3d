package nl.plafondwacht.nightly.intake.feed;

/** Plain numbers as digits, without signs, separators or exceptions: every line passes here. */
final class Numbers {
  /** What the parsers answer for text that is no such number; real results are never negative. */
  static final long NONE = -1;

  private static final int MOST_DIGITS = 12;

  private Numbers() {}

  /** A number with at most two decimals behind a point, times 100; at most 12 digits before it. */
  static long parseHundredths(String text) {
    int point = text.indexOf('.');
    long whole = parseDigits(text, 0, point < 0 ? text.length() : point);
    if (whole == NONE || point < 0) {
      return whole == NONE ? NONE : whole * 100;
    }
    int decimals = text.length() - point - 1;
    long part = decimals > 2 ? NONE : parseDigits(text, point + 1, text.length());
    return part == NONE ? NONE : whole * 100 + (decimals == 1 ? part * 10 : part);
  }

  /** A whole number of at most 12 digits. */
  static long parseWhole(String text) {
    return parseDigits(text, 0, text.length());
  }

  /** Whether the text is exactly so many ASCII digits. */
  static boolean isDigits(String text, int length) {
    return text.length() == length && areDigits(text, 0, length);
  }

  /** The digits from {@code from} inclusive to {@code to} exclusive; at least one. */
  static long parseDigits(String text, int from, int to) {
    if (from == to || to - from > MOST_DIGITS || !areDigits(text, from, to)) {
      return NONE;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
