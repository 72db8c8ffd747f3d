package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.CENTS;
import static nl.plafondwacht.files.table.ColumnKind.DAY;
import static nl.plafondwacht.files.table.ColumnKind.LINES;
import static nl.plafondwacht.files.table.ColumnKind.MEASURE;
import static nl.plafondwacht.files.table.ColumnKind.PERSONS;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;
import static nl.plafondwacht.files.table.ColumnKind.YES_NO;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafondwacht.files.table.Columns;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.reference.SignalDecision;
import nl.plafondwacht.rules.rulebook.Rulebook;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.Signal.Status;
import nl.plafondwacht.rules.signal.SignalRule;
import nl.plafondwacht.rules.wording.SignalReason;
import org.jspecify.annotations.Nullable;

/** restriction_signals: one row per signal. */
public final class RestrictionSignals {
  private static final Table<Row> TABLE =
      Columns.<Row>of("restriction_signals")
          .column("signal_id", TEXT, row -> row.signal().id())
          .says("", "signal, from rule family, contract, term and class", "signaal")
          .column("rule_ids", TEXT, row -> row.rule().id())
          .says("", "rules that hold, by space", "geldende regels, met spatie")
          .column("rulebook_version", TEXT, row -> Rulebook.VERSION)
          .says("", "version of the rules", "versie van de regels")
          .column("contract_id", TEXT, row -> row.signal().contract().id())
          .says("", "contract", "contract")
          .column("evidence_class", TEXT, row -> row.rule().evidenceClass())
          .says("R1", "evidence class", "bewijsklasse")
          .column("strength", TEXT, row -> row.signal().strength().name().toLowerCase(Locale.ROOT))
          .says("R1", "how much the evidence says: strong or medium", "sterkte")
          .column("first_day", DAY, row -> row.decisionDay(row.signal().firstDay()))
          .says("R1", "first decision day", "eerste beslisdag")
          .column("last_day", DAY, row -> row.decisionDay(row.signal().lastDay()))
          .says("R1", "last decision day", "laatste beslisdag")
          .optional(
              "persons",
              PERSONS,
              row -> row.figure(ContractFigures.PERSONS, row.signal().persons()))
          .says("R1", "persons", "personen")
          .optional("persons_note", TEXT, row -> row.note(ContractFigures.PERSONS))
          .says("S8", SharedColumns.NOTE, SharedColumns.NOTE_NL)
          .optional("lines", LINES, row -> row.figure(ContractFigures.LINES, row.signal().lines()))
          .says("R1", "lines", "regels")
          .optional(
              "amount_cents",
              CENTS,
              row -> row.figure(ContractFigures.AMOUNT, row.signal().amountCents()))
          .says("R1", "terminal share of what was refused", "terminaal deel geweigerd")
          .optional("observed", MEASURE, Row::observed)
          .says("R1", "what was seen, in the unit of the comparison", "waargenomen")
          .optional("threshold", MEASURE, row -> row.signal().threshold())
          .says("R1", "what it is held against, same unit", "drempel")
          .column("comparison", TEXT, row -> row.rule().unit() + " " + row.rule().comparison())
          .says("R1", "what is compared", "vergelijking")
          .column("reason_nl", TEXT, row -> row.reason().inDutch())
          .says("R1", "reason in Dutch", "reden")
          .column("reason_en", TEXT, row -> row.reason().inEnglish())
          .says("R1", "reason in English", "reden in het Engels")
          .column("would_clear_when", TEXT, row -> row.rule().wouldClearWhen())
          .says("R1", "what would clear it", "wat het zou opheffen")
          .column("commitment_id", TEXT, row -> row.signal().commitment().id())
          .says("P1", "commitment", "afspraak")
          .column("under_commitment", YES_NO, row -> row.signal().underCommitment())
          .says("P1", "whether the term falls under the commitment", "valt onder de afspraak")
          .column("evidence_fingerprint", TEXT, row -> row.signal().fingerprint())
          .says("", "changes when the facts do", "vingerafdruk van het bewijs")
          .column("first_seen", DAY, Row::firstSeen)
          .says("", "first night that raised it", "eerst gezien")
          .column("last_seen", DAY, Row::runDate)
          .says("", "last night that raised it", "laatst gezien")
          .word("status", Status.class, row -> row.signal().status(row.runDate()))
          .says("", "where it stands with the purchaser", "status")
          .optional("disposition", TEXT, Row::disposition)
          .says("", "what was decided about it", "beslissing")
          .table();

  private static final Comparator<Row> ORDER = Comparator.comparing(row -> row.signal().id());

  public static final Output<?> PURCHASING =
      new Output<>(
          "purchasing/restriction_signals",
          List.of("signal_id"),
          "One row per signal of possible restriction, figures of few persons hidden (S8).",
          TABLE,
          ORDER,
          night -> rows(night, ContractNight::purchasing));

  /** Exact values need no notes. */
  public static final Output<?> RESTRICTED =
      new Output<>(
          "restricted/restriction_signals",
          List.of("signal_id"),
          "The rows of purchasing/restriction_signals with exact values.",
          TABLE.without("persons_note"),
          ORDER,
          night -> rows(night, contract -> Shown.EVERYTHING));

  private RestrictionSignals() {}

  private static Stream<Row> rows(NightResults night, Function<ContractNight, Shown> shown) {
    return night.ofContracts(
        contract ->
            contract.signals().stream()
                .map(signal -> new Row(signal, shown.apply(contract), night)));
  }

  /** A signal as far as it is shown. */
  private record Row(Signal signal, Shown shown, NightResults night) {
    SignalRule rule() {
      return signal.rule();
    }

    <T> @Nullable T figure(String column, @Nullable T value) {
      return shown.row(ContractFigures.SIGNALS, signal.id()).figure(column, value);
    }

    @Nullable String note(String column) {
      return shown.row(ContractFigures.SIGNALS, signal.id()).note(column);
    }

    LocalDate decisionDay(LocalDate day) {
      return shown.isEverything() ? day : day.withDayOfMonth(1);
    }

    /** What was seen runs up to a day for which no persons are counted. */
    @Nullable Double observed() {
      return shown.isEverything() ? signal.observed() : null;
    }

    SignalReason reason() {
      return new SignalReason(signal, shown);
    }

    /** This night when none before raised it. */
    LocalDate firstSeen() {
      return night.firstSeen().getOrDefault(signal.id(), runDate());
    }

    LocalDate runDate() {
      return night.runDate();
    }

    @Nullable String disposition() {
      return signal.decision().map(SignalDecision::disposition).orElse(null);
    }
  }
}
