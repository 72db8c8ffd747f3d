package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.SignalCase;
import nl.plafondwacht.rules.signal.Signals;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;

/** signal_cases: one row per signal, person and rule. */
public record SignalCaseRow(
    @Column(en = "signal", nl = "signaal") String signalId,
    @Column(en = "pseudonym of the person", nl = "pseudoniem van de persoon") String person,
    @Column(en = "episode, from person, strictness and first day", nl = "episode", rule = "T2")
        String episodeId,
    @Column(en = "rule", nl = "regel") String ruleId,
    @Column(en = "first decision day", nl = "eerste beslisdag", rule = "R1") LocalDate firstDay,
    @Column(en = "last decision day", nl = "laatste beslisdag", rule = "R1") LocalDate lastDay,
    @Column(
            en = "terminal share of what was refused",
            nl = "terminaal deel geweigerd",
            unit = "cents",
            rule = "R1")
        long amountCents,
    @Column(en = "provider/reference of each line, by space", nl = "aanbieder/referentie per regel")
        String lineRefs) {
  public static final Table<SignalCaseRow> RESTRICTED = Table.of(SignalCaseRow.class);

  public static final Comparator<SignalCaseRow> ORDER =
      Comparator.comparing(SignalCaseRow::signalId)
          .thenComparing(SignalCaseRow::person)
          .thenComparing(SignalCaseRow::ruleId);

  public static List<SignalCaseRow> of(Signal signal) {
    return signal.cases().stream().map(one -> of(signal, one)).toList();
  }

  private static SignalCaseRow of(Signal signal, SignalCase one) {
    return new SignalCaseRow(
        signal.id(),
        one.person(),
        TrajectoryRow.episodeId(one.person(), Signals.STRICTNESS.text(), one.episodeOpenedOn()),
        one.ruleId(),
        one.firstDay(),
        one.lastDay(),
        one.amountCents(),
        String.join(" ", one.lineRefs()));
  }
}
