package nl.plafondwacht.nightly.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.plafondwacht.nightly.facts.Flow;
import nl.plafondwacht.nightly.facts.FlowCountRow;
import nl.plafondwacht.nightly.facts.FlowStep.FlowStage;
import nl.plafondwacht.nightly.facts.FlowStep.Way;
import nl.plafondwacht.nightly.tables.FlowRow;
import nl.plafondwacht.nightly.tables.ReconciliationRow;

/** Puts the flow together: what the files held, then what became of the rows that were stored. */
final class FlowTable {
  private FlowTable() {}

  static List<FlowRow> of(List<ReconciliationRow> files, Flow flow) {
    List<FlowRow> rows = new ArrayList<>();
    rows.add(
        intake(
            rows,
            Way.ENTERS,
            "READ",
            sum(files, ReconciliationRow::linesIn),
            sum(files, ReconciliationRow::centsIn)));
    rows.add(
        intake(
            rows,
            Way.LEAVES,
            "QUARANTINED",
            sum(files, ReconciliationRow::linesQuarantined),
            sum(files, ReconciliationRow::centsQuarantined)));
    rows.add(
        intake(
            rows,
            Way.GOES_ON,
            "STORED",
            sum(files, ReconciliationRow::linesIn)
                - sum(files, ReconciliationRow::linesQuarantined),
            sum(files, ReconciliationRow::centsIn)
                - sum(files, ReconciliationRow::centsQuarantined)));
    for (FlowCountRow step : flow.rows()) {
      rows.add(FlowRow.of(rows.size() + 1L, step));
    }
    return rows;
  }

  private static FlowRow intake(
      List<FlowRow> before, Way way, String reason, long lines, long cents) {
    return new FlowRow(before.size() + 1L, FlowStage.INTAKE, way, reason, null, lines, cents);
  }

  private static long sum(List<ReconciliationRow> files, ToLongFunction<ReconciliationRow> what) {
    return files.stream().mapToLong(what).reduce(0, Math::addExact);
  }
}
