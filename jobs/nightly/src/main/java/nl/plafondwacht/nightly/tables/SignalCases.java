package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.CENTS;
import static nl.plafondwacht.files.table.ColumnKind.DAY;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;

import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.Columns;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.SignalCase;
import nl.plafondwacht.rules.signal.SignalRules;

/** signal_cases: one row per signal, person and rule. */
public final class SignalCases {
  public static final Output<?> RESTRICTED =
      new Output<>(
          "restricted/signal_cases",
          List.of("signal_id", "person", "rule_id"),
          "One row per signal, person and rule.",
          Columns.<Row>of("signal_cases")
              .column("signal_id", TEXT, row -> row.signal().id())
              .says("", "signal", "signaal")
              .column("person", TEXT, row -> row.one().person())
              .says("", "pseudonym of the person", "pseudoniem van de persoon")
              .column("episode_id", TEXT, Row::episodeId)
              .says("T2", "episode, from person, strictness and first day", "episode")
              .column("rule_id", TEXT, row -> row.signal().rule().id())
              .says("", "rule", "regel")
              .column("first_day", DAY, row -> row.one().firstDay())
              .says("R1", "first decision day", "eerste beslisdag")
              .column("last_day", DAY, row -> row.one().lastDay())
              .says("R1", "last decision day", "laatste beslisdag")
              .column("amount_cents", CENTS, row -> row.one().amountCents())
              .says("R1", "terminal share of what was refused", "terminaal deel geweigerd")
              .column("line_refs", TEXT, row -> String.join(" ", row.one().lineRefs()))
              .says(
                  "", "provider/reference of each line, by space", "aanbieder/referentie per regel")
              .table(),
          Comparator.comparing((Row row) -> row.signal().id())
              .thenComparing(row -> row.one().person())
              .thenComparing(row -> row.signal().rule().id()),
          night ->
              night.ofContracts(
                  contract ->
                      contract.signals().stream()
                          .flatMap(
                              signal -> signal.cases().stream().map(one -> new Row(signal, one)))));

  private SignalCases() {}

  private record Row(Signal signal, SignalCase one) {
    String episodeId() {
      return TrajectoryRow.episodeId(
          one.person(), SignalRules.STRICTNESS.text(), one.episodeOpenedOn());
    }
  }
}
