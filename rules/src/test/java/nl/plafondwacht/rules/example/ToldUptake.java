package nl.plafondwacht.rules.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.shown.MonitorDisclosure;
import nl.plafondwacht.rules.shown.ShownUptake;
import nl.plafondwacht.rules.uptake.Counts;
import nl.plafondwacht.rules.uptake.Coverage;
import nl.plafondwacht.rules.uptake.TitleFigure;
import nl.plafondwacht.rules.uptake.TitleFigure.Use;
import nl.plafondwacht.rules.uptake.TitleFigures;
import org.jspecify.annotations.Nullable;

/** What a night tells of titles and classes. */
final class ToldUptake {
  private ToldUptake() {}

  static Map<String, Object> of(World world, Night night) {
    MonitorDisclosure shown = new MonitorDisclosure(world.threshold());
    Map<String, Object> exact = new TreeMap<>();
    Map<String, Object> monitor = new TreeMap<>();
    for (TitleFigure figure :
        TitleFigures.of(
            night.uptake(), world.reference().monitoring().titles(), world.reference().runDate())) {
      exact.put(key(figure), exact(figure));
      monitor.put(key(figure), shown(ShownUptake.of(figure.use(), shown)));
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("titles", exact);
    told.put("monitor", monitor);
    told.put("classes", classes(night));
    told.put("coverage", coverage(night, shown));
    return told;
  }

  /** Such as "2026-03 TALK", with group and region for a part of the population. */
  private static String key(TitleFigure figure) {
    String whole = figure.period().text() + " " + figure.title().id();
    boolean all =
        figure.insurerGroup().equals(TitleFigure.ALL) && figure.region().equals(TitleFigure.ALL);
    return all ? whole : "%s %s %s".formatted(whole, figure.insurerGroup(), figure.region());
  }

  private static Map<String, Object> exact(TitleFigure figure) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("status", figure.status().name());
    told.put("left_truncated", figure.isLeftTruncated());
    Use use = figure.use();
    if (use != null) {
      Counts counts = use.counts();
      told.put("titles", counts.titles());
      told.put("persons", counts.persons());
      told.put("deaths", counts.deaths());
      told.put("with_title", counts.withTitle());
      told.put("undetermined", counts.undetermined());
      told.put("undetermined_with_title", counts.undeterminedWithTitle());
      told.put("median_days", or(use.medianDaysBeforeDeath()));
      told.put("only_last_week", use.onlyLastWeek());
      told.put("providers", use.providers());
      told.put("new_adopters", use.newAdopters());
    }
    return told;
  }

  private static Map<String, Object> shown(ShownUptake shown) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("titles", or(shown.titles()));
    told.put("persons", or(shown.persons()));
    told.put("deaths", or(shown.deaths()));
    told.put("with_title", or(shown.withTitle()));
    told.put("share", or(rounded(shown.share())));
    told.put("low", or(rounded(shown.low())));
    told.put("high", or(rounded(shown.high())));
    told.put("median_days", or(shown.medianDaysBeforeDeath()));
    told.put("only_last_week_share", or(rounded(shown.onlyLastWeekShare())));
    told.put("providers", or(shown.providers()));
    told.put("new_adopters", or(shown.newAdopters()));
    told.put("because", or(shown.suppressedBecause()));
    return told;
  }

  /** By person, then by month and quarter. */
  private static Map<String, Object> classes(Night night) {
    Map<String, Object> told = new TreeMap<>();
    night
        .persons()
        .forEach(
            person -> {
              Map<String, Object> own = new TreeMap<>();
              person
                  .uptake()
                  .classes()
                  .forEach((period, found) -> own.put(period.text(), found.name()));
              told.put(person.person().person(), own);
            });
    return told;
  }

  /** By period, for all regions. */
  private static Map<String, Object> coverage(Night night, MonitorDisclosure shown) {
    Map<String, Object> told = new TreeMap<>();
    for (Coverage coverage : Coverage.of(night.uptake())) {
      if (coverage.region().equals(TitleFigure.ALL)) {
        Map<String, Object> own = new TreeMap<>();
        coverage
            .persons()
            .forEach(
                (found, persons) -> {
                  own.put(found.name(), or(shown.count(persons)));
                  own.put(
                      found.name() + "_share", or(rounded(shown.share(persons, coverage.all()))));
                });
        told.put(coverage.period().text(), own);
      }
    }
    return told;
  }

  private static @Nullable BigDecimal rounded(@Nullable Double share) {
    return share == null
        ? null
        : BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private static Object or(@Nullable Object value) {
    return Objects.requireNonNullElse(value, "none");
  }
}
