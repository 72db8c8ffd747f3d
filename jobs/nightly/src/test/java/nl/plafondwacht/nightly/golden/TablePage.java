package nl.plafondwacht.nightly.golden;

import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.files.table.ColumnDescription;
import nl.plafondwacht.nightly.tables.Output;
import nl.plafondwacht.nightly.tables.Outputs;

/** The page about the tables that go out, from their definitions. */
final class TablePage {
  /** Who reads first what they came for. */
  private static final List<String> ROOTS =
      List.of("purchasing", "restricted", "monitor-internal", "operator");

  private static final String INTRODUCTION =
      """
      # Tables of a run

      Each table is one Parquet file `<root>/<table>.parquet` in the folder of a run; [operating](operating.md)
      says where that folder lies and how to read it. Amounts are whole cents, dates are days, both ends of a
      period belong to it. Rows stand in the order of their key. Every file carries its format version, the run
      id, the version of the rules and these descriptions in its footer. The rule ids are those of
      `plafondwacht rules`.

      In `purchasing/` a figure is empty when 1 to 9 persons are behind it, or when it would tell of 1 to 9
      persons together with others of its contract (S8). The `_note` of a count says FEWER_THAN_10, or
      FEWER_THAN_10_BY_DIFFERENCE where it has ten persons itself. Days of few persons read the first of the
      month, `observed` is empty, and 0 of nobody stays 0.

      In `monitor-internal/` every count of 1 to 9 is empty, `suppressed_because` says which rule did it, other
      counts are rounded to 5, and each table lies there as CSV too. It may not leave the house:
      [uptake](uptake.md) says why, and what its figures mean.

      This page is written by `ManualTest` from the definitions of the tables.
      """;

  private TablePage() {}

  static String text() {
    return ROOTS.stream()
        .flatMap(root -> Outputs.of(root).stream())
        .map(TablePage::section)
        .collect(Collectors.joining("", INTRODUCTION, ""));
  }

  private static String section(Output<?> published) {
    String columns =
        published.table().columns().stream().map(TablePage::row).collect(Collectors.joining());
    return """

        ## %s

        %s

        | column | type | unit | may be empty | meaning | betekenis | rule |
        |---|---|---|---|---|---|---|
        %s"""
        .formatted(published.path(), published.grain(), columns);
  }

  private static String row(ColumnDescription column) {
    String values =
        column.values().isEmpty() ? "" : ": one of " + String.join(", ", column.values());
    return "| %s | %s | %s | %s | %s%s | %s | %s |\n"
        .formatted(
            column.name(),
            column.type(),
            column.unit(),
            column.nullable() ? "yes" : "no",
            column.en(),
            values,
            column.nl(),
            column.rule());
  }
}
