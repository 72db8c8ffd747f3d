package nl.plafondwacht.rules.uptake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many persons of a region are of which class in a period (T7).
 *
 * @param region {@link TitleFigure#ALL} for all regions
 * @param persons of every class, 0 included
 */
public record Coverage(ReportPeriod period, String region, Map<TrajectoryClass, Long> persons) {

  /** The coverage of every period and region in which somebody is counted, and of all regions. */
  public static List<Coverage> of(UptakeFacts facts) {
    Map<ReportPeriod, Map<String, EnumMap<TrajectoryClass, Long>>> cells = new TreeMap<>();
    facts
        .classes()
        .forEach(
            (cell, persons) -> {
              for (String region : List.of(cell.region(), TitleFigure.ALL)) {
                cells
                    .computeIfAbsent(cell.period(), any -> new TreeMap<>())
                    .computeIfAbsent(region, any -> new EnumMap<>(TrajectoryClass.class))
                    .merge(cell.found(), persons, Long::sum);
              }
            });
    return cells.entrySet().stream()
        .flatMap(
            period ->
                period.getValue().entrySet().stream()
                    .map(region -> of(period.getKey(), region.getKey(), region.getValue())))
        .toList();
  }

  private static Coverage of(
      ReportPeriod period, String region, EnumMap<TrajectoryClass, Long> persons) {
    for (TrajectoryClass found : TrajectoryClass.values()) {
      persons.putIfAbsent(found, 0L);
    }
    return new Coverage(period, region, Collections.unmodifiableMap(persons));
  }

  /** All persons of the period and region who were classified. */
  public long all() {
    return persons.values().stream().mapToLong(Long::longValue).sum();
  }
}
