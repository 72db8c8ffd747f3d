package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.CENTS;
import static nl.plafondwacht.files.table.ColumnKind.DAY;
import static nl.plafondwacht.files.table.ColumnKind.PERSONS;
import static nl.plafondwacht.files.table.ColumnKind.SHARE;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;
import static nl.plafondwacht.rules.shown.ContractFigures.BETWEEN;
import static nl.plafondwacht.rules.shown.ContractFigures.DEMAND;
import static nl.plafondwacht.rules.shown.ContractFigures.DEMAND_BETWEEN;
import static nl.plafondwacht.rules.shown.ContractFigures.GRANTED;
import static nl.plafondwacht.rules.shown.ContractFigures.GRANTED_BETWEEN;
import static nl.plafondwacht.rules.shown.ContractFigures.HEADROOM_WITHOUT;
import static nl.plafondwacht.rules.shown.ContractFigures.LONG_LINES;
import static nl.plafondwacht.rules.shown.ContractFigures.STARTED;
import static nl.plafondwacht.rules.shown.ContractFigures.TERMINAL_DEMAND;
import static nl.plafondwacht.rules.shown.ContractFigures.TERMINAL_REFUSED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.reference.TerminalCareClause;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.shown.ShownDays;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.wording.CarveOutSentence;
import org.jspecify.annotations.Nullable;

/** ceiling_tests: one row per contract and strictness. */
public final class CeilingTests {
  private static final Table<Row> TABLE =
      SharedColumns.ofContract("ceiling_tests", Row::contract)
          .optional("term_end", DAY, row -> row.contract().terms().end())
          .says("", "last day of the term, empty when open", "laatste dag van de looptijd")
          .column("strictness", TEXT, row -> row.level().text())
          .says("T3", "strictness of trajectories", "striktheid van trajecten")
          .optional("ceiling_cents", CENTS, row -> row.test().ceilingCents())
          .says(
              "C2",
              "behavioural ceiling on the earlier of the run date and the term's end",
              "gedragsplafond op rundatum of einde looptijd")
          .optional("granted_cents", CENTS, row -> row.figure(GRANTED, row.test().grantedCents()))
          .says("M2", "net granted", "netto toegekend")
          .optional("demand_cents", CENTS, row -> row.figure(DEMAND, row.test().demandCents()))
          .says("C3", "demand", "vraag")
          .optional(
              "terminal_demand_cents",
              CENTS,
              row -> row.figure(TERMINAL_DEMAND, row.test().terminalDemandCents()))
          .says("M5", "terminal share of demand", "terminaal deel")
          .optional("bound_on", DAY, row -> row.days().day(row.bound().on(), row.level()))
          .says("C3", "first day on which the ceiling bound", "plafond bereikt op")
          .optional(
              "bound_on_spread", DAY, row -> row.days().day(row.bound().onSpread(), row.level()))
          .says("C3", "the same, lines spread over their period", "idem, gespreid")
          .optional(
              "bound_on_settled", DAY, row -> row.days().day(row.bound().onSettled(), row.level()))
          .says("C2", "the same, settled ceiling", "idem, afgerekend plafond")
          .optional("payment_bound_on", DAY, row -> row.days().decision(row.bound().onPayment()))
          .says("C3", "first decision day on which payment was bound", "uitbetaling gebonden op")
          .optional(
              "bound_without_terminal_on",
              DAY,
              row -> row.days().dayWithoutTerminal(row.bound().withoutTerminalOn(), row.level()))
          .says(
              "C4",
              "first day on which it would have bound without terminal care",
              "zonder terminale zorg bereikt op")
          .optional(
              "persons_between",
              PERSONS,
              row -> row.figure(BETWEEN, row.test().between().persons()))
          .says(
              "C4",
              "persons with terminal home care in between",
              "personen met terminale zorg thuis daartussen")
          .optional("persons_between_note", TEXT, row -> row.note(BETWEEN))
          .says("S8", SharedColumns.NOTE, SharedColumns.NOTE_NL)
          .optional(
              "persons_started_between",
              PERSONS,
              row -> row.figure(STARTED, row.test().between().started()))
          .says(
              "C4",
              "persons whose terminal home care started in between",
              "personen bij wie die zorg daartussen begon")
          .optional("persons_started_between_note", TEXT, row -> row.note(STARTED))
          .says("S8", SharedColumns.NOTE, SharedColumns.NOTE_NL)
          .optional(
              "terminal_demand_between_cents",
              CENTS,
              row -> row.figure(DEMAND_BETWEEN, row.test().between().demandCents()))
          .says("C4", "terminal demand in between", "terminale vraag daartussen")
          .optional(
              "terminal_granted_between_cents",
              CENTS,
              row -> row.figure(GRANTED_BETWEEN, row.test().between().grantedCents()))
          .says("C4", "granted of it", "daarvan toegekend")
          .optional(
              "terminal_refused_cents",
              CENTS,
              row -> row.figure(TERMINAL_REFUSED, row.test().terminalRefusedCents()))
          .says(
              "M8",
              "terminal share refused without explanation",
              "terminaal deel geweigerd zonder verklaring")
          .optional("headroom_cents", CENTS, row -> row.figure(DEMAND, row.test().headroomCents()))
          .says("C4", "ceiling less demand", "ruimte")
          .optional(
              "headroom_without_terminal_cents",
              CENTS,
              row -> row.figure(HEADROOM_WITHOUT, row.test().headroomWithoutTerminalCents()))
          .says("C4", "ceiling less demand without terminal care", "ruimte zonder terminale zorg")
          .optional(
              "long_line_share", SHARE, row -> row.figure(LONG_LINES, row.test().longLineShare()))
          .says(
              "C3",
              "share of counting lines that last more than 7 days",
              "aandeel regels langer dan 7 dagen")
          .optionalWord(
              "payment_regime", PaymentRegime.class, row -> row.contract().terms().paymentRegime())
          .says("", "what happens at the ceiling", "betaalregime")
          .word(
              "terminal_care_clause",
              TerminalCareClause.class,
              row -> row.contract().terms().terminalCareClause())
          .says("", "what the contract says of terminal care", "clausule terminale zorg")
          .word(
              "terminal_exclusion_method",
              ExclusionMethod.class,
              row -> row.contract().terms().exclusionMethod())
          .says("", "how an exclusion works", "wijze van uitzondering")
          .column("date_axis", TEXT, row -> "service")
          .says("M2", "date axis of the figures", "datumas van de cijfers")
          .column("sentence_nl", TEXT, row -> row.sentence().inDutch())
          .says("C4", "the test in a Dutch sentence", "de toets in een zin")
          .column("sentence_en", TEXT, row -> row.sentence().inEnglish())
          .says("C4", "the test in an English sentence", "de toets in een Engelse zin")
          .table();

  private static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.contract().id()).thenComparing(Row::level);

  public static final Output<?> PURCHASING =
      new Output<>(
          "purchasing/ceiling_tests",
          List.of("contract_id", "strictness"),
          "One row per contract and strictness, figures of few persons hidden (S8).",
          TABLE,
          ORDER,
          night -> rows(night, ContractNight::purchasing));

  /** Exact values need no notes. */
  public static final Output<?> RESTRICTED =
      new Output<>(
          "restricted/ceiling_tests",
          List.of("contract_id", "strictness"),
          "The rows of purchasing/ceiling_tests with exact values.",
          TABLE.without("persons_between_note", "persons_started_between_note"),
          ORDER,
          night -> rows(night, contract -> Shown.EVERYTHING));

  private CeilingTests() {}

  private static Stream<Row> rows(NightResults night, Function<ContractNight, Shown> shown) {
    return night.ofContracts(
        contract ->
            Strictness.ALL.stream()
                .map(contract.tests()::at)
                .map(test -> new Row(test, shown.apply(contract), night.runDate())));
  }

  /** A test as far as it is shown. */
  private record Row(CeilingTest test, Shown shown, LocalDate runDate) {
    Contract contract() {
      return test.contract();
    }

    Strictness level() {
      return test.strictness();
    }

    Bound bound() {
      return test.bound();
    }

    ShownDays days() {
      return shown.days();
    }

    <T> @Nullable T figure(String column, @Nullable T value) {
      return shown.row(ContractFigures.TESTS, level().text()).figure(column, value);
    }

    @Nullable String note(String column) {
      return shown.row(ContractFigures.TESTS, level().text()).note(column);
    }

    CarveOutSentence sentence() {
      return new CarveOutSentence(test, shown, runDate);
    }
  }
}
