package nl.plafondwacht.nightly.golden;

import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.nightly.tables.CeilingTestRow;
import nl.plafondwacht.nightly.tables.ClassificationCoverageRow;
import nl.plafondwacht.nightly.tables.ContractClauseRow;
import nl.plafondwacht.nightly.tables.ContractMonthRow;
import nl.plafondwacht.nightly.tables.FlowRow;
import nl.plafondwacht.nightly.tables.OperatorFindingRow;
import nl.plafondwacht.nightly.tables.ReconciliationRow;
import nl.plafondwacht.nightly.tables.SignalCaseRow;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.nightly.tables.TitleUptakeRow;
import nl.plafondwacht.store.table.ColumnDescription;
import nl.plafondwacht.store.table.Table;

/** The page about the tables that go out, from their definitions. */
final class TablePage {
  /**
   * A table of one root.
   *
   * @param path root and name
   * @param grain what one row is
   */
  record Published(String path, String grain, Table<?> table) {}

  static final List<Published> TABLES =
      List.of(
          new Published(
              "purchasing/ceiling_tests",
              "One row per contract and strictness, figures of few persons hidden (S8).",
              CeilingTestRow.PURCHASING),
          new Published(
              "restricted/ceiling_tests",
              "The same rows with exact values.",
              CeilingTestRow.RESTRICTED),
          new Published(
              "purchasing/contract_months",
              "One row per contract and month of its term up to the run date, by first service day;"
                  + " figures of few persons hidden (S8).",
              ContractMonthRow.PURCHASING),
          new Published(
              "purchasing/contract_clauses",
              "One row per contract and question to it; days that tell of few persons hidden (S8).",
              ContractClauseRow.PURCHASING),
          new Published(
              "purchasing/restriction_signals",
              "One row per signal of possible restriction, figures of few persons hidden (S8).",
              SignalRow.PURCHASING),
          new Published(
              "restricted/restriction_signals",
              "The same rows with exact values.",
              SignalRow.RESTRICTED),
          new Published(
              "restricted/signal_cases",
              "One row per signal, person and rule.",
              SignalCaseRow.RESTRICTED),
          new Published(
              "restricted/trajectories",
              "One row per person, strictness and terminal episode, whether or not anything was declared.",
              TrajectoryRow.TABLE),
          new Published(
              "monitor-internal/title_uptake",
              "One row per month or quarter, title, insurer group and region, margins ALL included;"
                  + " small counts empty, others rounded to 5 (S1, S2). [What it says and what not]"
                  + "(uptake.md).",
              TitleUptakeRow.MONITOR),
          new Published(
              "monitor-internal/classification_coverage",
              "One row per month or quarter, region and class of T7, margin ALL included; small"
                  + " counts empty, others rounded to 5 (S1, S2).",
              ClassificationCoverageRow.MONITOR),
          new Published(
              "operator/reconciliation",
              "One row per declarations file of the run's delivery log, earlier nights included.",
              ReconciliationRow.TABLE),
          new Published(
              "operator/findings",
              "One row per oddity: of the deliveries that are new in this night, of those that were"
                  + " refused, and of the rules.",
              OperatorFindingRow.TABLE),
          new Published(
              "operator/flow",
              "One row per step, in the order of the night: what enters a stage, leaves it and why,"
                  + " and goes on to the next. Lines and cents add up to those of the reconciliation.",
              FlowRow.TABLE));

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
    return TABLES.stream()
        .map(TablePage::section)
        .collect(Collectors.joining("", INTRODUCTION, ""));
  }

  private static String section(Published published) {
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
