package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import nl.plafondwacht.rules.rulebook.Rulebook;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.Signal.Status;
import nl.plafondwacht.rules.summary.ContractFigures;
import nl.plafondwacht.rules.summary.Shown;
import nl.plafondwacht.rules.summary.SignalReason;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** restriction_signals: one row per signal. */
public record SignalRow(
    @Column(en = "signal, from rule family, contract, term and class", nl = "signaal")
        String signalId,
    @Column(en = "rules that hold, by space", nl = "geldende regels, met spatie") String ruleIds,
    @Column(en = "version of the rules", nl = "versie van de regels") String rulebookVersion,
    @Column(en = "contract", nl = "contract") String contractId,
    @Column(en = "evidence class", nl = "bewijsklasse", rule = "R1") String evidenceClass,
    @Column(en = "how much the evidence says: strong or medium", nl = "sterkte", rule = "R1")
        String strength,
    @Column(en = "first decision day", nl = "eerste beslisdag", rule = "R1") LocalDate firstDay,
    @Column(en = "last decision day", nl = "laatste beslisdag", rule = "R1") LocalDate lastDay,
    @Column(en = "persons", nl = "personen", unit = "persons", rule = "R1") @Nullable Long persons,
    @Column(en = "why that count is empty", nl = "waarom dat aantal leeg is", rule = "S8")
        @Nullable String personsNote,
    @Column(en = "lines", nl = "regels", unit = "lines", rule = "R1") @Nullable Long lines,
    @Column(
            en = "terminal share of what was refused",
            nl = "terminaal deel geweigerd",
            unit = "cents",
            rule = "R1")
        @Nullable Long amountCents,
    @Column(en = "what was seen, in the unit of the comparison", nl = "waargenomen", rule = "R1")
        @Nullable Double observed,
    @Column(en = "what it is held against, same unit", nl = "drempel", rule = "R1")
        @Nullable Double threshold,
    @Column(en = "what is compared", nl = "vergelijking", rule = "R1") String comparison,
    @Column(en = "reason in Dutch", nl = "reden", rule = "R1") String reasonNl,
    @Column(en = "reason in English", nl = "reden in het Engels", rule = "R1") String reasonEn,
    @Column(en = "what would clear it", nl = "wat het zou opheffen", rule = "R1")
        String wouldClearWhen,
    @Column(en = "commitment", nl = "afspraak", rule = "P1") String commitmentId,
    @Column(
            en = "whether the term falls under the commitment",
            nl = "valt onder de afspraak",
            rule = "P1")
        boolean underCommitment,
    @Column(en = "changes when the facts do", nl = "vingerafdruk van het bewijs")
        String evidenceFingerprint,
    @Column(en = "first night that raised it", nl = "eerst gezien") LocalDate firstSeen,
    @Column(en = "last night that raised it", nl = "laatst gezien") LocalDate lastSeen,
    @Column(en = "where it stands with the purchaser", nl = "status") Status status,
    @Column(en = "what was decided about it", nl = "beslissing") @Nullable String disposition) {

  /** As purchasing sees it. */
  public static final Table<SignalRow> PURCHASING = Table.of(SignalRow.class);

  /** Exact values need no notes. */
  public static final Table<SignalRow> RESTRICTED = PURCHASING.without("persons_note");

  public static final Comparator<SignalRow> ORDER = Comparator.comparing(SignalRow::signalId);

  private static final String COMPARISON =
      "euros granted before the first decision day plus claimed on it, against the behavioural ceiling"
          + " of that day";

  /**
   * The row as far as it is shown. What was seen runs up to a day for which no persons are counted.
   *
   * @param firstSeen first night that raised it, this one when no earlier did
   */
  public static SignalRow of(Signal signal, Shown all, LocalDate firstSeen, LocalDate runDate) {
    SignalReason reason = new SignalReason(signal, all);
    Shown.Row shown = all.row(ContractFigures.SIGNALS, signal.id());
    return new SignalRow(
        signal.id(),
        String.join(" ", signal.ruleIds()),
        Rulebook.VERSION,
        signal.contract().id(),
        signal.evidenceClass(),
        signal.strength().name().toLowerCase(Locale.ROOT),
        decisionDay(signal.firstDay(), all),
        decisionDay(signal.lastDay(), all),
        shown.figure(ContractFigures.PERSONS, signal.persons()),
        shown.note(ContractFigures.PERSONS),
        shown.figure(ContractFigures.LINES, signal.lines()),
        shown.figure(ContractFigures.AMOUNT, signal.amountCents()),
        all.isEverything() ? Double.valueOf(euros(signal.observed())) : null,
        euros(signal.threshold()),
        COMPARISON,
        reason.inDutch(),
        reason.inEnglish(),
        reason.wouldClearWhen(),
        signal.commitment().id(),
        signal.underCommitment(),
        signal.fingerprint(),
        firstSeen,
        runDate,
        signal.status(runDate),
        signal.decision().map(decision -> decision.disposition()).orElse(null));
  }

  private static LocalDate decisionDay(LocalDate day, Shown shown) {
    return shown.isEverything() ? day : day.withDayOfMonth(1);
  }

  private static double euros(long cents) {
    return cents / 100.0;
  }
}
