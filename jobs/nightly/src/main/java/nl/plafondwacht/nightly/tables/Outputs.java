package nl.plafondwacht.nightly.tables;

import java.util.List;
import nl.plafondwacht.nightly.facts.TrajectoryRow;

/** All tables that a run publishes. A new one is a class beside this and a line here. */
public final class Outputs {
  /** Every table of a run, in the order in which they are written. */
  public static final List<Output<?>> ALL =
      List.of(
          new Output<>(
              "operator/reconciliation",
              List.of("delivery", "file"),
              "One row per declarations file of the run's delivery log, earlier nights included.",
              ReconciliationRow.TABLE,
              ReconciliationRow.ORDER,
              night -> night.files().stream()),
          new Output<>(
              "operator/findings",
              List.of(
                  "delivery",
                  "file",
                  "line",
                  "reason",
                  "field",
                  "value",
                  "expected",
                  "return_code"),
              "One row per oddity: of the deliveries that are new in this night, of those that were"
                  + " refused, and of the rules.",
              OperatorFindingRow.TABLE,
              OperatorFindingRow.ORDER,
              night -> night.findings().stream()),
          new Output<>(
              "operator/flow",
              List.of("position"),
              "One row per step, in the order of the night: what enters a stage, leaves it and why,"
                  + " and goes on to the next. Lines and cents add up to those of the reconciliation.",
              FlowRow.TABLE,
              FlowRow.ORDER,
              night -> FlowRow.of(night.files(), night.flow()).stream()),
          TitleUptake.MONITOR,
          ClassificationCoverage.MONITOR,
          CeilingTests.RESTRICTED,
          CeilingTests.PURCHASING,
          RestrictionSignals.RESTRICTED,
          RestrictionSignals.PURCHASING,
          SignalCases.RESTRICTED,
          new Output<>(
              "restricted/trajectories",
              List.of("person", "strictness", "opened_on"),
              "One row per person, strictness and terminal episode, whether or not anything was declared.",
              TrajectoryRow.TABLE,
              TrajectoryRow.ORDER,
              night -> night.episodes().stream()),
          ContractMonths.PURCHASING,
          ContractClauses.PURCHASING);

  private Outputs() {}

  /** Those of a root, in order. */
  public static List<Output<?>> of(String root) {
    return ALL.stream().filter(output -> output.root().equals(root)).toList();
  }
}
