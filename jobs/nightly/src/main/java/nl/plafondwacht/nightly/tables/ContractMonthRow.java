package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.summary.ContractFigures;
import nl.plafondwacht.rules.summary.ContractMonth;
import nl.plafondwacht.rules.summary.Shown;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** contract_months: one row per contract and month, by first service day. */
public record ContractMonthRow(
    @Column(en = "contract", nl = "contract") String contractId,
    @Column(en = "first day of the month", nl = "eerste dag van de maand") LocalDate month,
    @Column(en = "strictness of trajectories", nl = "striktheid van trajecten", rule = "T3")
        String strictness,
    @Column(en = "net granted", nl = "netto toegekend", unit = "cents", rule = "M2")
        @Nullable Long grantedCents,
    @Column(en = "demand", nl = "vraag", unit = "cents", rule = "C3") @Nullable Long demandCents,
    @Column(en = "terminal share of demand", nl = "terminaal deel", unit = "cents", rule = "M5")
        @Nullable Long terminalDemandCents,
    @Column(en = "persons with a counting line", nl = "cliënten", unit = "persons", rule = "C3")
        @Nullable Long clients,
    @Column(en = "why that count is empty", nl = "waarom dat aantal leeg is", rule = "S8")
        @Nullable String clientsNote,
    @Column(
            en = "those with terminal home care",
            nl = "terminale cliënten",
            unit = "persons",
            rule = "T6")
        @Nullable Long terminalClients,
    @Column(en = "why that count is empty", nl = "waarom dat aantal leeg is", rule = "S8")
        @Nullable String terminalClientsNote,
    @Column(en = "hours delivered", nl = "geleverde uren", unit = "hours", rule = "M6")
        @Nullable Double hours,
    @Column(en = "terminal share of hours", nl = "terminale uren", unit = "hours", rule = "M6")
        @Nullable Double terminalHours,
    @Column(en = "lines without hours", nl = "regels zonder uren", unit = "lines", rule = "M6")
        @Nullable Long linesNotInHours,
    @Column(
            en = "claimed less granted of decided lines",
            nl = "gedeclareerd min toegekend van besliste regels",
            unit = "cents",
            rule = "M2")
        @Nullable Long refusedCents,
    @Column(
            en = "demand since the term's start",
            nl = "cumulatieve vraag",
            unit = "cents",
            rule = "C3")
        @Nullable Long cumulativeDemandCents,
    @Column(
            en = "behavioural ceiling on the last day of the month",
            nl = "gedragsplafond op de laatste dag van de maand",
            unit = "cents",
            rule = "C2")
        @Nullable Long ceilingCents) {
  public static final Table<ContractMonthRow> PURCHASING = Table.of(ContractMonthRow.class);

  public static final Comparator<ContractMonthRow> ORDER =
      Comparator.comparing(ContractMonthRow::contractId).thenComparing(ContractMonthRow::month);

  /** The rows of a contract, as far as they are shown. */
  public static Stream<ContractMonthRow> of(ContractNight contract, Shown shown) {
    return contract.months().stream()
        .map(month -> of(month, shown.row(ContractFigures.MONTHS, month.row())));
  }

  private static ContractMonthRow of(ContractMonth month, Shown.Row shown) {
    return new ContractMonthRow(
        month.contract().id(),
        month.month(),
        Strictness.STANDARD.text(),
        shown.figure(ContractFigures.GRANTED, month.grantedCents()),
        shown.figure(ContractFigures.DEMAND, month.demandCents()),
        shown.figure(ContractFigures.TERMINAL_DEMAND, month.terminalDemandCents()),
        shown.figure(ContractFigures.CLIENTS, month.clients()),
        shown.note(ContractFigures.CLIENTS),
        shown.figure(ContractFigures.TERMINAL_CLIENTS, month.terminalClients()),
        shown.note(ContractFigures.TERMINAL_CLIENTS),
        shown.figure(ContractFigures.HOURS, hours(month.time())),
        shown.figure(ContractFigures.TERMINAL_HOURS, hours(month.terminalTime())),
        shown.figure(ContractFigures.NOT_IN_HOURS, month.linesNotInHours()),
        shown.figure(ContractFigures.REFUSED, month.refusedCents()),
        shown.figure(ContractFigures.CUMULATIVE, month.cumulativeDemandCents()),
        month.ceilingCents());
  }

  private static double hours(long parts) {
    return (double) parts / Hours.PARTS;
  }
}
