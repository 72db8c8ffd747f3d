package nl.plafondwacht.rules.shown;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.rules.ceiling.ContractShares;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.disclosure.Amounts;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * Which days of a contract's ceilings read as days; others read as months (rule S8). The day on
 * which demand reached a ceiling is told when enough persons asked something in its month, and
 * enough before that month.
 *
 * @param all whether every day is told
 * @param demand first days of the months whose days of demand are told
 * @param withoutTerminal the same of demand without terminal care
 */
public record ShownDays(
    boolean all,
    ByStrictness<Set<LocalDate>> demand,
    ByStrictness<Set<LocalDate>> withoutTerminal) {
  public static final ShownDays ALL = noMonths(true);
  public static final ShownDays NONE = noMonths(false);

  private static ShownDays noMonths(boolean all) {
    ByStrictness<Set<LocalDate>> none = new ByStrictness<>(Set.of(), Set.of(), Set.of());
    return new ShownDays(all, none, none);
  }

  /** What purchasing sees of a contract when enough persons are {@code threshold}. */
  public static ShownDays of(List<ContractMonth> months, ContractShares shares, long threshold) {
    return new ShownDays(
        threshold <= 1,
        ByStrictness.each(level -> told(months, shares, level, threshold, false)),
        ByStrictness.each(level -> told(months, shares, level, threshold, true)));
  }

  private static Set<LocalDate> told(
      List<ContractMonth> months,
      ContractShares shares,
      Strictness level,
      long threshold,
      boolean withoutTerminal) {
    Set<LocalDate> told = new HashSet<>();
    Amounts before = Amounts.of(new long[shares.persons()]);
    for (ContractMonth month : months) {
      Amounts own = Amounts.of(shares.month(Measure.DEMAND, level, month.month()));
      if (withoutTerminal) {
        own = own.less(Amounts.of(shares.month(Measure.TERMINAL_DEMAND, level, month.month())));
      }
      if (Math.min(own.persons(), before.persons()) >= threshold) {
        told.add(month.month());
      }
      before = before.plus(own);
    }
    return told;
  }

  /** The day on which demand reached something, as it is shown. */
  public @Nullable LocalDate day(@Nullable LocalDate day, Strictness level) {
    return Disclosure.day(day, day != null && isByMonth(day, level));
  }

  /** The day on which demand without terminal care reached something, as it is shown. */
  public @Nullable LocalDate dayWithoutTerminal(@Nullable LocalDate day, Strictness level) {
    return Disclosure.day(day, day != null && isByMonthWithoutTerminal(day, level));
  }

  /** A decision day as it is shown: it is of the few that were decided on it. */
  public @Nullable LocalDate decision(@Nullable LocalDate day) {
    return Disclosure.day(day, !all);
  }

  public boolean isByMonth(LocalDate day, Strictness level) {
    return !all && !demand.at(level).contains(day.withDayOfMonth(1));
  }

  public boolean isByMonthWithoutTerminal(LocalDate day, Strictness level) {
    return !all && !withoutTerminal.at(level).contains(day.withDayOfMonth(1));
  }
}
