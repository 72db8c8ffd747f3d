package nl.plafondwacht.rules.uptake;

import java.util.NavigableMap;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Titles.Title;
import org.jspecify.annotations.Nullable;

/**
 * The exact figures of a title in a period, insurer group and region (U1 to U4).
 *
 * @param insurerGroup {@link #ALL} for the margin
 * @param region likewise
 * @param use null unless the title is configured and available: what is not known is not zero
 */
public record TitleFigure(
    ReportPeriod period, Title title, String insurerGroup, String region, @Nullable Use use) {
  /** The margin over insurer groups or regions. */
  public static final String ALL = "ALL";

  /**
   * What was counted.
   *
   * @param daysBeforeDeath persons of {@link Counts#withTitle} by the day of their first use
   * @param providers that declared the title in the period
   * @param newAdopters those of them whose first use ever, of anybody, lies in the period
   */
  public record Use(
      Counts counts,
      NavigableMap<Integer, Long> daysBeforeDeath,
      long providers,
      long newAdopters) {
    private static final int WEEK = 7;

    /** Persons whose first use was in the last seven days of life, the day of death included. */
    public long onlyLastWeek() {
      return daysBeforeDeath.headMap(WEEK, false).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }

    /** The median of days before death; null without persons. */
    public @Nullable Double medianDaysBeforeDeath() {
      long persons = counts.withTitle();
      return persons == 0 ? null : (dayOf((persons + 1) / 2) + dayOf(persons / 2 + 1)) / 2.0;
    }

    /** The days of the person of that rank, counted from 1. */
    private int dayOf(long rank) {
      long before = 0;
      for (var day : daysBeforeDeath.entrySet()) {
        before += day.getValue();
        if (before >= rank) {
          return day.getKey();
        }
      }
      throw new IllegalStateException("Fewer first uses than persons with the title");
    }
  }

  /** Whether a title can be declared and recognised. */
  public enum Status {
    CONFIGURED,
    /** Its code is not public and was not entered, for some day of the period at least. */
    NOT_CONFIGURED,
    NOT_AVAILABLE_YET
  }

  public Status status() {
    if (title.available().first().isAfter(period.last())) {
      return Status.NOT_AVAILABLE_YET;
    }
    return title.isConfigured(new Period(period.first(), period.last()))
        ? Status.CONFIGURED
        : Status.NOT_CONFIGURED;
  }

  /** Whether the deaths of the period could not all have held the title for a year (U2). */
  public boolean isLeftTruncated() {
    return title.available().first().isAfter(period.first().minusDays(PersonUptake.YEAR));
  }
}
