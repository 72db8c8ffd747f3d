package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.reference.TerminalCareClause;
import nl.plafondwacht.rules.summary.CarveOutSentence;
import nl.plafondwacht.rules.summary.ContractFigures;
import nl.plafondwacht.rules.summary.Shown;
import nl.plafondwacht.rules.summary.ShownDays;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** ceiling_tests: one row per contract and strictness. */
public record CeilingTestRow(
    @Column(en = "contract", nl = "contract") String contractId,
    @Column(en = "insurer group", nl = "verzekeraarsgroep") String insurerGroup,
    @Column(en = "first day of the term", nl = "eerste dag van de looptijd") LocalDate termStart,
    @Column(en = "last day of the term, empty when open", nl = "laatste dag van de looptijd")
        @Nullable LocalDate termEnd,
    @Column(en = "strictness of trajectories", nl = "striktheid van trajecten", rule = "T3")
        String strictness,
    @Column(
            en = "behavioural ceiling on the earlier of the run date and the term's end",
            nl = "gedragsplafond op rundatum of einde looptijd",
            unit = "cents",
            rule = "C2")
        @Nullable Long ceilingCents,
    @Column(en = "net granted", nl = "netto toegekend", unit = "cents", rule = "M2")
        @Nullable Long grantedCents,
    @Column(en = "demand", nl = "vraag", unit = "cents", rule = "C3") @Nullable Long demandCents,
    @Column(en = "terminal share of demand", nl = "terminaal deel", unit = "cents", rule = "M5")
        @Nullable Long terminalDemandCents,
    @Column(en = "first day on which the ceiling bound", nl = "plafond bereikt op", rule = "C3")
        @Nullable LocalDate boundOn,
    @Column(en = "the same, lines spread over their period", nl = "idem, gespreid", rule = "C3")
        @Nullable LocalDate boundOnSpread,
    @Column(en = "the same, settled ceiling", nl = "idem, afgerekend plafond", rule = "C2")
        @Nullable LocalDate boundOnSettled,
    @Column(
            en = "first decision day on which payment was bound",
            nl = "uitbetaling gebonden op",
            rule = "C3")
        @Nullable LocalDate paymentBoundOn,
    @Column(
            en = "first day on which it would have bound without terminal care",
            nl = "zonder terminale zorg bereikt op",
            rule = "C4")
        @Nullable LocalDate boundWithoutTerminalOn,
    @Column(
            en = "persons with terminal home care in between",
            nl = "personen met terminale zorg thuis daartussen",
            unit = "persons",
            rule = "C4")
        @Nullable Long personsBetween,
    @Column(en = "why that count is empty", nl = "waarom dat aantal leeg is", rule = "S8")
        @Nullable String personsBetweenNote,
    @Column(
            en = "persons whose terminal home care started in between",
            nl = "personen bij wie die zorg daartussen begon",
            unit = "persons",
            rule = "C4")
        @Nullable Long personsStartedBetween,
    @Column(en = "why that count is empty", nl = "waarom dat aantal leeg is", rule = "S8")
        @Nullable String personsStartedBetweenNote,
    @Column(
            en = "terminal demand in between",
            nl = "terminale vraag daartussen",
            unit = "cents",
            rule = "C4")
        @Nullable Long terminalDemandBetweenCents,
    @Column(en = "granted of it", nl = "daarvan toegekend", unit = "cents", rule = "C4")
        @Nullable Long terminalGrantedBetweenCents,
    @Column(
            en = "terminal share refused without explanation",
            nl = "terminaal deel geweigerd zonder verklaring",
            unit = "cents",
            rule = "M8")
        @Nullable Long terminalRefusedCents,
    @Column(en = "ceiling less demand", nl = "ruimte", unit = "cents", rule = "C4")
        @Nullable Long headroomCents,
    @Column(
            en = "ceiling less demand without terminal care",
            nl = "ruimte zonder terminale zorg",
            unit = "cents",
            rule = "C4")
        @Nullable Long headroomWithoutTerminalCents,
    @Column(
            en = "share of counting lines that last more than 7 days",
            nl = "aandeel regels langer dan 7 dagen",
            rule = "C3")
        @Nullable Double longLineShare,
    @Column(en = "what happens at the ceiling", nl = "betaalregime")
        @Nullable PaymentRegime paymentRegime,
    @Column(en = "what the contract says of terminal care", nl = "clausule terminale zorg")
        TerminalCareClause terminalCareClause,
    @Column(en = "how an exclusion works", nl = "wijze van uitzondering")
        ExclusionMethod terminalExclusionMethod,
    @Column(en = "date axis of the figures", nl = "datumas van de cijfers", rule = "M2")
        String dateAxis,
    @Column(en = "the test in a Dutch sentence", nl = "de toets in een zin", rule = "C4")
        String sentenceNl,
    @Column(en = "the test in an English sentence", nl = "de toets in een Engelse zin", rule = "C4")
        String sentenceEn) {

  /** As purchasing sees it. */
  public static final Table<CeilingTestRow> PURCHASING = Table.of(CeilingTestRow.class);

  /** Exact values need no notes. */
  public static final Table<CeilingTestRow> RESTRICTED =
      PURCHASING.without("persons_between_note", "persons_started_between_note");

  public static final Comparator<CeilingTestRow> ORDER =
      Comparator.comparing(CeilingTestRow::contractId)
          .thenComparing(row -> Strictness.of(row.strictness()));

  /** The row as far as it is shown. */
  public static CeilingTestRow of(CeilingTest test, Shown all, LocalDate runDate) {
    Contract contract = test.contract();
    Bound bound = test.bound();
    Strictness level = test.strictness();
    Shown.Row shown = all.row(ContractFigures.TESTS, level.text());
    ShownDays days = all.days();
    CarveOutSentence sentence = new CarveOutSentence(test, all, runDate);
    return new CeilingTestRow(
        contract.id(),
        contract.terms().insurerGroup(),
        contract.term().first(),
        contract.terms().end(),
        level.text(),
        test.ceilingCents(),
        shown.figure(ContractFigures.GRANTED, test.grantedCents()),
        shown.figure(ContractFigures.DEMAND, test.demandCents()),
        shown.figure(ContractFigures.TERMINAL_DEMAND, test.terminalDemandCents()),
        days.day(bound.on(), level),
        days.day(bound.onSpread(), level),
        days.day(bound.onSettled(), level),
        days.decision(bound.onPayment()),
        days.dayWithoutTerminal(bound.withoutTerminalOn(), level),
        shown.figure(ContractFigures.BETWEEN, test.between().persons()),
        shown.note(ContractFigures.BETWEEN),
        shown.figure(ContractFigures.STARTED, test.between().started()),
        shown.note(ContractFigures.STARTED),
        shown.figure(ContractFigures.DEMAND_BETWEEN, test.between().demandCents()),
        shown.figure(ContractFigures.GRANTED_BETWEEN, test.between().grantedCents()),
        shown.figure(ContractFigures.TERMINAL_REFUSED, test.terminalRefusedCents()),
        shown.figure(ContractFigures.DEMAND, test.headroomCents()),
        shown.figure(ContractFigures.HEADROOM_WITHOUT, test.headroomWithoutTerminalCents()),
        shown.figure(ContractFigures.LONG_LINES, test.longLineShare()),
        contract.terms().paymentRegime(),
        contract.terms().terminalCareClause(),
        contract.terms().exclusionMethod(),
        "service",
        sentence.inDutch(),
        sentence.inEnglish());
  }
}
