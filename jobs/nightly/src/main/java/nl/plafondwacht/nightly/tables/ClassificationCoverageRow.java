package nl.plafondwacht.nightly.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.summary.MonitorDisclosure;
import nl.plafondwacht.rules.uptake.Coverage;
import nl.plafondwacht.rules.uptake.TrajectoryClass;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** classification_coverage: one row per period, region and class. */
public record ClassificationCoverageRow(
    @Column(en = "month (2025-07) or quarter (2025-Q3)", nl = "maand of kwartaal") String period,
    @Column(
            en = "region of the person, ALL for every one, UNKNOWN without a postcode",
            nl = "regio van de persoon")
        String region,
    @Column(name = "class", en = "highest class that applies", nl = "klasse", rule = "T7")
        TrajectoryClass found,
    @Column(en = "persons of the class", nl = "personen", unit = "persons", rule = "T7")
        @Nullable Long persons,
    @Column(
            en = "share of all classified persons of the period and region",
            nl = "aandeel van alle ingedeelde personen",
            rule = "T7")
        @Nullable Double share,
    @Column(
            en = "rule that emptied cells of the row",
            nl = "regel die cellen leeg maakt",
            rule = "S5")
        @Nullable String suppressedBecause) {
  public static final Table<ClassificationCoverageRow> MONITOR =
      Table.of(ClassificationCoverageRow.class);

  public static final Comparator<ClassificationCoverageRow> ORDER =
      Comparator.comparing(ClassificationCoverageRow::period)
          .thenComparing(ClassificationCoverageRow::region)
          .thenComparing(ClassificationCoverageRow::found);

  /** A row for every class, as far as the disclosure shows it. */
  public static List<ClassificationCoverageRow> of(
      Coverage coverage, MonitorDisclosure disclosure) {
    return Stream.of(TrajectoryClass.values())
        .map(found -> of(coverage, found, disclosure))
        .toList();
  }

  private static ClassificationCoverageRow of(
      Coverage coverage, TrajectoryClass found, MonitorDisclosure disclosure) {
    long persons = coverage.persons().getOrDefault(found, 0L);
    return new ClassificationCoverageRow(
        coverage.period().text(),
        coverage.region(),
        found,
        disclosure.count(persons),
        disclosure.share(persons, coverage.all()),
        disclosure.reason(persons, coverage.all()));
  }
}
