package nl.plafondwacht.rules.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days from {@code first} to {@code last}, both inclusive. */
public record Period(LocalDate first, LocalDate last) {
  /** The last day of a period whose end is not known; far beyond any run date. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "Period ends on %s, before it starts on %s".formatted(last, first));
    }
  }

  /** A period whose last day may be unknown: then it is {@link #OPEN}. */
  public static Period from(LocalDate first, @Nullable LocalDate last) {
    return new Period(first, last == null ? OPEN : last);
  }

  /** Whether the feed's row takes an earlier one back: it ends before it starts. */
  public static boolean isWithdrawn(LocalDate first, @Nullable LocalDate last) {
    return last != null && last.isBefore(first);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether there is a day in both. */
  public boolean overlaps(Period other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** Number of days, at least 1. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
