package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.CENTS;
import static nl.plafondwacht.files.table.ColumnKind.DAY;
import static nl.plafondwacht.files.table.ColumnKind.HOURS;
import static nl.plafondwacht.files.table.ColumnKind.LINES;
import static nl.plafondwacht.files.table.ColumnKind.PERSONS;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;
import static nl.plafondwacht.rules.shown.ContractFigures.CUMULATIVE;
import static nl.plafondwacht.rules.shown.ContractFigures.DEMAND;
import static nl.plafondwacht.rules.shown.ContractFigures.GRANTED;
import static nl.plafondwacht.rules.shown.ContractFigures.NOT_IN_HOURS;
import static nl.plafondwacht.rules.shown.ContractFigures.REFUSED;
import static nl.plafondwacht.rules.shown.ContractFigures.TERMINAL_DEMAND;

import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.Columns;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.ContractMonth;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.trajectory.Strictness;

/** contract_months: one row per contract and month, by first service day. */
public final class ContractMonths {
  public static final Output<?> PURCHASING =
      new Output<>(
          "purchasing/contract_months",
          List.of("contract_id", "month"),
          "One row per contract and month of its term up to the run date, by first service day;"
              + " figures of few persons hidden (S8).",
          Columns.<Row>of("contract_months")
              .column("contract_id", TEXT, row -> row.month().contract().id())
              .says("", "contract", "contract")
              .column("month", DAY, row -> row.month().month())
              .says("", "first day of the month", "eerste dag van de maand")
              .column("strictness", TEXT, row -> Strictness.STANDARD.text())
              .says("T3", "strictness of trajectories", "striktheid van trajecten")
              .optional(
                  "granted_cents",
                  CENTS,
                  row -> row.shown().figure(GRANTED, row.month().grantedCents()))
              .says("M2", "net granted", "netto toegekend")
              .optional(
                  "demand_cents",
                  CENTS,
                  row -> row.shown().figure(DEMAND, row.month().demandCents()))
              .says("C3", "demand", "vraag")
              .optional(
                  "terminal_demand_cents",
                  CENTS,
                  row -> row.shown().figure(TERMINAL_DEMAND, row.month().terminalDemandCents()))
              .says("M5", "terminal share of demand", "terminaal deel")
              .optional(
                  "clients",
                  PERSONS,
                  row -> row.shown().figure(ContractFigures.CLIENTS, row.month().clients()))
              .says("C3", "persons with a counting line", "cliënten")
              .optional("clients_note", TEXT, row -> row.shown().note(ContractFigures.CLIENTS))
              .says("S8", SharedColumns.NOTE, SharedColumns.NOTE_NL)
              .optional(
                  "terminal_clients",
                  PERSONS,
                  row ->
                      row.shown()
                          .figure(ContractFigures.TERMINAL_CLIENTS, row.month().terminalClients()))
              .says("T6", "those with terminal home care", "terminale cliënten")
              .optional(
                  "terminal_clients_note",
                  TEXT,
                  row -> row.shown().note(ContractFigures.TERMINAL_CLIENTS))
              .says("S8", SharedColumns.NOTE, SharedColumns.NOTE_NL)
              .optional(
                  "hours",
                  HOURS,
                  row -> row.shown().figure(ContractFigures.HOURS, hours(row.month().time())))
              .says("M6", "hours delivered", "geleverde uren")
              .optional(
                  "terminal_hours",
                  HOURS,
                  row ->
                      row.shown()
                          .figure(
                              ContractFigures.TERMINAL_HOURS, hours(row.month().terminalTime())))
              .says("M6", "terminal share of hours", "terminale uren")
              .optional(
                  "lines_not_in_hours",
                  LINES,
                  row -> row.shown().figure(NOT_IN_HOURS, row.month().linesNotInHours()))
              .says("M6", "lines without hours", "regels zonder uren")
              .optional(
                  "refused_cents",
                  CENTS,
                  row -> row.shown().figure(REFUSED, row.month().refusedCents()))
              .says(
                  "M2",
                  "claimed less granted of decided lines",
                  "gedeclareerd min toegekend van besliste regels")
              .optional(
                  "cumulative_demand_cents",
                  CENTS,
                  row -> row.shown().figure(CUMULATIVE, row.month().cumulativeDemandCents()))
              .says("C3", "demand since the term's start", "cumulatieve vraag")
              .optional("ceiling_cents", CENTS, row -> row.month().ceilingCents())
              .says(
                  "C2",
                  "behavioural ceiling on the last day of the month",
                  "gedragsplafond op de laatste dag van de maand")
              .table(),
          Comparator.comparing((Row row) -> row.month().contract().id())
              .thenComparing(row -> row.month().month()),
          night ->
              night.ofContracts(
                  contract ->
                      contract.months().stream()
                          .map(
                              month ->
                                  new Row(
                                      month,
                                      contract
                                          .purchasing()
                                          .row(ContractFigures.MONTHS, month.row())))));

  private ContractMonths() {}

  private static double hours(long parts) {
    return (double) parts / Hours.PARTS;
  }

  /** A month as far as it is shown. */
  private record Row(ContractMonth month, Shown.Row shown) {}
}
