package nl.plafondwacht.ei.record;

import org.jspecify.annotations.Nullable;

/**
 * Finds digits that pass as a BSN in a text that anybody may have filled: nine of them wherever
 * they stand in a run of digits; nine in three groups or more with one and the same sign between
 * them, such as 9999.90.019; or a run of eight that has lost its leading zero and is no day.
 */
public final class BsnInText {
  private static final int DIGITS = 9;
  private static final int WITHOUT_ZERO = 8;
  private static final int LEAST_SIGNS = 2;
  private static final long MOST = 1_000_000_000;
  private static final int NONE = -1;

  private static final int HUNDRED = 100;
  private static final int TEN_THOUSAND = 10_000;
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final int FIRST_CENTURY = 19;
  private static final int LAST_CENTURY = 20;

  private final String text;
  private int from = NONE;
  private int to = NONE;

  private BsnInText(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int end = endOfRun(at);
      if (end > at) {
        lookAt(at, end);
      }
      at = end + 1;
    }
  }

  /**
   * A part of a text.
   *
   * @param from inclusive
   * @param to exclusive
   */
  public record Stretch(int from, int to) {}

  /** Whether there is one. References are read by the million; most cannot have one by length. */
  public static boolean isIn(String text) {
    return text.length() >= WITHOUT_ZERO && mayBeIn(text) && new BsnInText(text).from != NONE;
  }

  /**
   * From the first to the last of them, with the whole of the digits that they stand among; null
   * when there is none. What is left and right of it holds none.
   */
  public static @Nullable Stretch find(String text) {
    BsnInText found = new BsnInText(text);
    return found.from == NONE ? null : new Stretch(found.from, found.to);
  }

  /** Whether a run is long enough, or there are enough digits in enough groups. */
  private static boolean mayBeIn(String text) {
    int digits = 0;
    int groups = 0;
    int run = 0;
    for (int i = 0; i < text.length() && run < WITHOUT_ZERO; i++) {
      boolean isDigit = digit(text.charAt(i)) != NONE;
      run = isDigit ? run + 1 : 0;
      digits += isDigit ? 1 : 0;
      groups += run == 1 ? 1 : 0;
    }
    return run >= WITHOUT_ZERO || (digits >= DIGITS && groups > LEAST_SIGNS);
  }

  private void lookAt(int start, int end) {
    int first = end - start >= WITHOUT_ZERO ? startOfRun(start, end) : startOfGroups(end);
    if (first != NONE) {
      from = from == NONE ? first : Math.min(from, first);
      to = end;
    }
  }

  /** Where a run of eight digits or more begins that holds one; -1 when it holds none. */
  private int startOfRun(int start, int end) {
    long number = 0;
    boolean passes = false;
    for (int i = start; i < end && !passes; i++) {
      number = (number * 10 + digit(text.charAt(i))) % MOST;
      passes = i - start >= DIGITS - 1 && Bsn.passes(number);
    }
    boolean lostZero = end - start == WITHOUT_ZERO && Bsn.passes(number) && !isDay((int) number);
    return passes || lostZero ? start : NONE;
  }

  /** Where the groups of digits begin that are one together and end here; -1 when none are. */
  private int startOfGroups(int end) {
    long number = 0;
    long unit = 1;
    int signs = 0;
    int at = end;
    while (unit < MOST && at > 0) {
      int digit = digit(text.charAt(at - 1));
      if (digit != NONE) {
        number += digit * unit;
        unit *= 10;
      } else if (isSign(at - 1) && (signs == 0 || isSameSign(at - 1, end))) {
        signs++;
      } else {
        return NONE;
      }
      at--;
    }
    boolean isWhole = unit == MOST && (at == 0 || digit(text.charAt(at - 1)) == NONE);
    return isWhole && signs >= LEAST_SIGNS && Bsn.passes(number) ? at : NONE;
  }

  /** Whether it stands alone between digits. */
  private boolean isSign(int at) {
    return !Character.isLetterOrDigit(text.charAt(at))
        && at > 0
        && digit(text.charAt(at - 1)) != NONE;
  }

  /** Whether it is the sign before the last group. */
  private boolean isSameSign(int at, int end) {
    int last = end - 1;
    while (digit(text.charAt(last)) != NONE) {
      last--;
    }
    return text.charAt(at) == text.charAt(last);
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < text.length() && digit(text.charAt(end)) != NONE) {
      end++;
    }
    return end;
  }

  /** Written yyyymmdd or ddmmyyyy, in the last century or this one. */
  private static boolean isDay(int number) {
    return isDay(number / TEN_THOUSAND, number / HUNDRED % HUNDRED, number % HUNDRED)
        || isDay(number % TEN_THOUSAND, number / TEN_THOUSAND % HUNDRED, number / 1_000_000);
  }

  private static boolean isDay(int year, int month, int day) {
    boolean isYear = year / HUNDRED == FIRST_CENTURY || year / HUNDRED == LAST_CENTURY;
    return isYear && month >= 1 && month <= LAST_MONTH && day >= 1 && day <= LAST_DAY;
  }

  /** Digits of other scripts and widths are digits too. */
  private static int digit(char c) {
    return c < 0x80 ? (c >= '0' && c <= '9' ? c - '0' : NONE) : Character.digit(c, 10);
  }
}
