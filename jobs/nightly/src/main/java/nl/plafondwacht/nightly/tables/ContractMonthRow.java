package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.summary.ContractMonth;
import nl.plafondwacht.rules.summary.Disclosure;
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

  /** The row as far as the disclosure shows it. */
  public static ContractMonthRow of(ContractMonth month, Disclosure disclosure) {
    long clients = month.clients();
    long terminal = month.terminalClients();
    return new ContractMonthRow(
        month.contract().id(),
        month.month(),
        Strictness.STANDARD.text(),
        disclosure.amount(month.grantedCents(), clients),
        disclosure.amount(month.demandCents(), clients),
        disclosure.amount(month.terminalDemandCents(), terminal),
        disclosure.count(clients),
        disclosure.note(clients),
        disclosure.count(terminal),
        disclosure.note(terminal),
        disclosure.hides(clients) ? null : Double.valueOf(hours(month.time())),
        disclosure.hides(terminal) ? null : Double.valueOf(hours(month.terminalTime())),
        disclosure.amount(month.linesNotInHours(), clients),
        disclosure.amount(month.refusedCents(), month.refusedClients()),
        disclosure.amount(month.cumulativeDemandCents(), clients),
        month.ceilingCents());
  }

  private static double hours(long parts) {
    return (double) parts / Hours.PARTS;
  }
}
