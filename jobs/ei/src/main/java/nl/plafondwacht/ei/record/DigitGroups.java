package nl.plafondwacht.ei.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through the stretches of digits of a text: groups with few signs between them. */
final class DigitGroups {
  static final int NONE = -1;

  /** Between one digit of a stretch and the next. */
  private static final int MOST_SIGNS = 2;

  private static final String DAY_SIGNS = "-./";
  private static final int YEAR = 4;
  private static final int BEHIND_SIGN = 3;

  /** What stands behind a day; a fraction of nine digits might be anything. */
  private static final Pattern TIME =
      Pattern.compile(
          "[ T_]?[0-2]\\d:[0-5]\\d(:[0-5]\\d([.,]\\d{1,6})?)?(Z|[+-]\\d\\d:\\d\\d)?(?!\\d)");

  private final String text;
  private BsnInText.@Nullable TextPart found;

  private final LastDigits last = new LastDigits();
  private int start = NONE;
  private int end;
  private boolean passes;
  private boolean firstPass;

  DigitGroups(String text) {
    this.text = text;
  }

  /** Whether a stretch has enough digits. Texts are read by the million: this makes nothing. */
  static boolean mayHoldBsn(String text) {
    int digits = 0;
    int signs = 0;
    for (int i = 0; i < text.length() && digits < LastDigits.WITHOUT_ZERO; i++) {
      char c = text.charAt(i);
      if (digit(c) != NONE) {
        digits++;
        signs = 0;
      } else if (++signs > MOST_SIGNS || isLetter(c)) {
        digits = 0;
      }
    }
    return digits >= LastDigits.WITHOUT_ZERO;
  }

  /** From the first stretch that holds a BSN to the last; null when none does. */
  BsnInText.@Nullable TextPart find() {
    int at = 0;
    while (at < text.length()) {
      int behindGroup = endOfGroup(at);
      if (behindGroup == at) {
        at++;
      } else {
        int behindDay = endOfDay(at, behindGroup);
        if (behindDay != NONE || !goesOn(at)) {
          close();
        }
        if (behindDay == NONE) {
          take(at, behindGroup);
        }
        at = Math.max(behindDay, behindGroup);
      }
    }
    close();
    return found;
  }

  private boolean goesOn(int at) {
    boolean goesOn = start != NONE && at - end <= MOST_SIGNS;
    for (int i = end; i < at && goesOn; i++) {
      goesOn = !isLetter(text.charAt(i));
    }
    return goesOn;
  }

  private void take(int from, int to) {
    start = start == NONE ? from : start;
    end = to;
    for (int i = from; i < to; i++) {
      last.add(digit(text.charAt(i)));
      passes |= last.pass();
      firstPass |= last.count() == LastDigits.WITHOUT_ZERO && last.passWithoutZero();
    }
    passes |=
        last.count() >= LastDigits.WITHOUT_ZERO && last.passWithoutZero() && lastAreWholeGroups();
  }

  /** Whether a group begins with the eighth digit from the end. */
  private boolean lastAreWholeGroups() {
    int at = end;
    for (int left = LastDigits.WITHOUT_ZERO; left > 0; left -= isDigit(at) ? 1 : 0) {
      at--;
    }
    return at == start || !isDigit(at - 1);
  }

  /** A number of nine digits has no first eight, or every other would pass for one. */
  private void close() {
    if (passes || (firstPass && last.count() > LastDigits.ALL)) {
      found = BsnInText.TextPart.joined(found, start, end);
    }
    last.clear();
    start = NONE;
    passes = false;
    firstPass = false;
  }

  /** Behind the day that begins with a group, and behind its time; -1 when none begins. */
  private int endOfDay(int from, int to) {
    boolean isOneGroup = to - from == LastDigits.WITHOUT_ZERO && LastDigits.isDay(number(from, to));
    int day = isOneGroup ? to : endOfDayWithSigns(from, to);
    if (day == NONE || day == text.length()) {
      return day;
    }
    Matcher time = TIME.matcher(text).region(day, text.length());
    return time.lookingAt() ? time.end() : day;
  }

  /** Written yyyy-mm-dd or d-m-yyyy, with one of three signs. */
  private int endOfDayWithSigns(int from, int to) {
    if (to - from > YEAR || to == text.length() || DAY_SIGNS.indexOf(text.charAt(to)) < 0) {
      return NONE;
    }
    int month = endOfGroup(to + 1);
    if (month == text.length() || text.charAt(month) != text.charAt(to)) {
      return NONE;
    }
    int day = endOfGroup(month + 1);
    int first = number(from, to);
    int second = number(to + 1, month);
    int third = number(month + 1, day);
    boolean isYearFirst = to - from == YEAR && day - month == BEHIND_SIGN;
    boolean isYearLast = day - month == 1 + YEAR && month - to <= BEHIND_SIGN;
    return (isYearFirst && LastDigits.isDay(first, second, third))
            || (isYearLast && LastDigits.isDay(third, second, first))
        ? day
        : NONE;
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digit(text.charAt(i));
    }
    return number;
  }

  private int endOfGroup(int from) {
    int to = from;
    while (to < text.length() && isDigit(to)) {
      to++;
    }
    return to;
  }

  private boolean isDigit(int at) {
    return digit(text.charAt(at)) != NONE;
  }

  /** Digits of other scripts and widths are digits too. */
  static int digit(char c) {
    return c < 0x80 ? (c >= '0' && c <= '9' ? c - '0' : NONE) : Character.digit(c, 10);
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }
}
