package nl.plafondwacht.rules.summary;

import java.time.LocalDate;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import org.jspecify.annotations.Nullable;

/**
 * What purchasing may see (rule S8): counts of persons from 1 to one below the threshold are not
 * shown, nor amounts on them; their days are shown by month.
 *
 * @param threshold smallest count that is shown, 10 by default; 1 shows everything
 */
public record Disclosure(long threshold) {

  public boolean hides(long persons) {
    return persons >= 1 && persons < threshold;
  }

  /** The count, null when it is hidden. */
  public @Nullable Long count(long persons) {
    return hides(persons) ? null : persons;
  }

  /** Why a count is null. */
  public @Nullable String note(long persons) {
    return hides(persons) ? "FEWER_THAN_" + threshold : null;
  }

  /** An amount on that many persons, null when they are hidden. */
  public @Nullable Long amount(@Nullable Long amount, long persons) {
    return hides(persons) ? null : amount;
  }

  /**
   * Whether a carve-out test shows its days by month: it rests on a number of persons that is
   * hidden, those in between, those who started there, or all of the contract.
   */
  public boolean hidesDays(CeilingTest test) {
    return hides(test.between().persons())
        || hides(test.between().started())
        || hides(test.persons().counting());
  }

  /** A day as it is shown: the first of its month when days are hidden. */
  public static @Nullable LocalDate day(@Nullable LocalDate day, boolean hidden) {
    return day != null && hidden ? day.withDayOfMonth(1) : day;
  }
}
