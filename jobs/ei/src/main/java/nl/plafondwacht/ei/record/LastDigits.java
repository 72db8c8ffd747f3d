package nl.plafondwacht.ei.record;

/** The last nine of digits that are read one by one. */
final class LastDigits {
  static final int WITHOUT_ZERO = 8;

  static final int ALL = 9;
  private static final int MOST_WITHOUT_ZERO = 100_000_000;
  private static final int HUNDRED = 100;
  private static final int TEN_THOUSAND = 10_000;
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final int FIRST_CENTURY = 19;
  private static final int LAST_CENTURY = 20;

  private int number;

  /** Of the nine, and with weights 9 to 1: from digit to digit they need no look at all nine. */
  private int sum;

  private int weighted;
  private int count;

  void clear() {
    number = 0;
    sum = 0;
    weighted = 0;
    count = 0;
  }

  void add(int digit) {
    int first = number / MOST_WITHOUT_ZERO;
    number = (number - first * MOST_WITHOUT_ZERO) * 10 + digit;
    sum += digit - first;
    weighted += sum - ALL * first;
    count++;
  }

  /** How many were read. */
  int count() {
    return count;
  }

  /** Whether they are nine that pass as a BSN. */
  boolean pass() {
    return count >= ALL && (weighted - 2 * (number % 10)) % Bsn.ELEVEN == 0 && Bsn.passes(number);
  }

  /** Whether the last eight pass as a BSN without its leading zero, and are no day. */
  boolean passWithoutZero() {
    int eight = number % MOST_WITHOUT_ZERO;
    return Bsn.passes(eight) && !isDay(eight);
  }

  /** Written yyyymmdd or ddmmyyyy. */
  static boolean isDay(int number) {
    return isDay(number / TEN_THOUSAND, number / HUNDRED % HUNDRED, number % HUNDRED)
        || isDay(number % TEN_THOUSAND, number / TEN_THOUSAND % HUNDRED, number / 1_000_000);
  }

  /** In the last century or this one. */
  static boolean isDay(int year, int month, int day) {
    boolean isYear = year / HUNDRED == FIRST_CENTURY || year / HUNDRED == LAST_CENTURY;
    return isYear && month >= 1 && month <= LAST_MONTH && day >= 1 && day <= LAST_DAY;
  }
}
