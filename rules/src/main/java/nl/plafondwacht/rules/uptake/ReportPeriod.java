package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A month or a quarter.
 *
 * @param code year times 100 plus the month (1 to 12), or plus 20 and the quarter (21 to 24)
 */
public record ReportPeriod(int code) implements Comparable<ReportPeriod> {
  private static final int YEAR = 100;
  private static final int QUARTERS = 20;
  private static final int MONTHS_PER_QUARTER = 3;
  private static final int MONTHS = 12;

  public static ReportPeriod monthOf(LocalDate day) {
    return new ReportPeriod(day.getYear() * YEAR + day.getMonthValue());
  }

  public static ReportPeriod quarterOf(LocalDate day) {
    return monthOf(day).quarter();
  }

  /** The period of its text. */
  public static ReportPeriod parse(String text) {
    int year = Integer.parseInt(text.substring(0, text.length() - 3));
    String part = text.substring(text.length() - 2);
    int within =
        part.startsWith("Q") ? QUARTERS + Integer.parseInt(part, 1, 2, 10) : Integer.parseInt(part);
    return new ReportPeriod(year * YEAR + within);
  }

  public boolean isQuarter() {
    return code % YEAR > QUARTERS;
  }

  /** The quarter of a month. */
  public ReportPeriod quarter() {
    int month = code % YEAR;
    return isQuarter()
        ? this
        : new ReportPeriod(code - month + QUARTERS + (month - 1) / MONTHS_PER_QUARTER + 1);
  }

  /** The month after a month, the quarter after a quarter. */
  public ReportPeriod next() {
    int last = isQuarter() ? QUARTERS + MONTHS / MONTHS_PER_QUARTER : MONTHS;
    boolean endsYear = code % YEAR == last;
    return endsYear
        ? new ReportPeriod((code / YEAR + 1) * YEAR + (isQuarter() ? QUARTERS + 1 : 1))
        : new ReportPeriod(code + 1);
  }

  public LocalDate first() {
    int within = code % YEAR;
    int month = isQuarter() ? (within - QUARTERS - 1) * MONTHS_PER_QUARTER + 1 : within;
    return LocalDate.of(code / YEAR, month, 1);
  }

  public LocalDate last() {
    return YearMonth.from(first())
        .plusMonths(isQuarter() ? MONTHS_PER_QUARTER - 1 : 0)
        .atEndOfMonth();
  }

  /** {@code 2025-07} or {@code 2025-Q3}. */
  public String text() {
    int within = code % YEAR;
    return isQuarter()
        ? String.format(Locale.ROOT, "%04d-Q%d", code / YEAR, within - QUARTERS)
        : String.format(Locale.ROOT, "%04d-%02d", code / YEAR, within);
  }

  /** The months of a year before its quarters, as their texts. */
  @Override
  public int compareTo(ReportPeriod other) {
    return Integer.compare(code, other.code);
  }
}
