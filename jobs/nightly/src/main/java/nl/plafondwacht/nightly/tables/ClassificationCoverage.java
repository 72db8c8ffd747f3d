package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.PERSONS;
import static nl.plafondwacht.files.table.ColumnKind.SHARE;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.Columns;
import nl.plafondwacht.rules.shown.MonitorDisclosure;
import nl.plafondwacht.rules.uptake.Coverage;
import nl.plafondwacht.rules.uptake.TrajectoryClass;

/** classification_coverage: one row per period, region and class. */
public final class ClassificationCoverage {
  public static final Output<?> MONITOR =
      new Output<>(
          Output.MONITOR + "/classification_coverage",
          List.of("period", "region", "class"),
          "One row per month or quarter, region and class of T7, margin ALL included; small"
              + " counts empty, others rounded to 5 (S1, S2).",
          Columns.<Row>of("classification_coverage")
              .column("period", TEXT, row -> row.coverage().period().text())
              .says("", SharedColumns.PERIOD, SharedColumns.PERIOD_NL)
              .column("region", TEXT, row -> row.coverage().region())
              .says("", SharedColumns.REGION, SharedColumns.REGION_NL)
              .word("class", TrajectoryClass.class, Row::found)
              .says("T7", "highest class that applies", "klasse")
              .optional("persons", PERSONS, row -> row.shown().count(row.persons()))
              .says("T7", "persons of the class", "personen")
              .optional(
                  "share", SHARE, row -> row.shown().share(row.persons(), row.coverage().all()))
              .says(
                  "T7",
                  "share of all classified persons of the period and region",
                  "aandeel van alle ingedeelde personen")
              .optional(
                  "suppressed_because",
                  TEXT,
                  row -> row.shown().reason(row.persons(), row.coverage().all()))
              .says("S5", SharedColumns.SUPPRESSED, SharedColumns.SUPPRESSED_NL)
              .table(),
          Comparator.comparing((Row row) -> row.coverage().period().text())
              .thenComparing(row -> row.coverage().region())
              .thenComparing(Row::found),
          night ->
              Coverage.of(night.uptake()).stream()
                  .flatMap(
                      coverage ->
                          Arrays.stream(TrajectoryClass.values())
                              .map(found -> new Row(coverage, found, night.monitor()))));

  private ClassificationCoverage() {}

  private record Row(Coverage coverage, TrajectoryClass found, MonitorDisclosure shown) {
    long persons() {
      return coverage.persons().getOrDefault(found, 0L);
    }
  }
}
