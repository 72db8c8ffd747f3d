package nl.plafondwacht.rules.shown;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What purchasing may see (rule S8): counts of persons from 1 to one below the threshold are not
 * shown, nor figures on them; their days are shown by month.
 *
 * @param threshold smallest count that is shown, 10 by default; 1 shows everything
 */
public record Disclosure(long threshold) {

  public boolean hides(long persons) {
    return persons >= 1 && persons < threshold;
  }

  /** Why a figure on fewer persons is not shown. */
  String few() {
    return "FEWER_THAN_" + threshold;
  }

  /** A day as it is shown: the first of its month when days are hidden. */
  public static @Nullable LocalDate day(@Nullable LocalDate day, boolean hidden) {
    return day != null && hidden ? day.withDayOfMonth(1) : day;
  }
}
