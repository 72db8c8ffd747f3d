package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.NetLine;
import org.jspecify.annotations.Nullable;

/** The class of one person in each month and quarter in which there is anything to say (T7). */
final class Classes {
  private final SortedMap<ReportPeriod, TrajectoryClass> months = new TreeMap<>();
  private final LocalDate runDate;

  private Classes(LocalDate runDate) {
    this.runDate = runDate;
  }

  /**
   * @param undetermined day of a death that cannot be determined, else null
   */
  static SortedMap<ReportPeriod, TrajectoryClass> of(
      List<NetLine> lines, Evidence evidence, @Nullable LocalDate undetermined, LocalDate runDate) {
    Classes classes = new Classes(runDate);
    for (NetLine line : lines) {
      if (line.canBeMarker()) {
        classes.day(line.period().first(), TrajectoryClass.NONE);
      }
    }
    if (undetermined != null) {
      classes.day(undetermined, TrajectoryClass.NOT_DETERMINABLE);
    }
    evidence.planning().forEach(day -> classes.day(day, TrajectoryClass.PLANNING_ONLY));
    evidence.palliative().forEach(day -> classes.day(day, TrajectoryClass.PALLIATIVE));
    evidence.standard().forEach(days -> classes.days(days, TrajectoryClass.TERMINAL_PROBABLE));
    evidence.strict().forEach(days -> classes.days(days, TrajectoryClass.TERMINAL_CERTAIN));
    return classes.withQuarters();
  }

  private void day(LocalDate day, TrajectoryClass found) {
    if (!day.isAfter(runDate)) {
      months.merge(ReportPeriod.monthOf(day), found, TrajectoryClass::or);
    }
  }

  private void days(Period days, TrajectoryClass found) {
    ReportPeriod last = ReportPeriod.monthOf(days.last().isAfter(runDate) ? runDate : days.last());
    for (ReportPeriod month = ReportPeriod.monthOf(days.first());
        month.compareTo(last) <= 0;
        month = month.next()) {
      months.merge(month, found, TrajectoryClass::or);
    }
  }

  /** What holds in a month holds in its quarter, and the highest counts. */
  private SortedMap<ReportPeriod, TrajectoryClass> withQuarters() {
    SortedMap<ReportPeriod, TrajectoryClass> all = new TreeMap<>(months);
    months.forEach((month, found) -> all.merge(month.quarter(), found, TrajectoryClass::or));
    return Collections.unmodifiableSortedMap(all);
  }
}
