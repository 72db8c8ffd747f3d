package nl.plafondwacht.nightly.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.nightly.facts.Flow;
import nl.plafondwacht.nightly.facts.FlowCountRow;
import nl.plafondwacht.nightly.facts.FlowStep.FlowStage;
import nl.plafondwacht.nightly.facts.FlowStep.Way;
import org.jspecify.annotations.Nullable;

/**
 * flow: what entered, left and went on at each stage. What goes on at one stage is what the next
 * one begins with.
 *
 * @param position of the row in the order of the night, from 1
 */
public record FlowRow(
    @Column(en = "position in the order of the night", nl = "volgorde") long position,
    @Column(en = "stage", nl = "stap") FlowStage stage,
    @Column(en = "whether it enters, leaves or goes on", nl = "in, uit of door") Way way,
    @Column(en = "what or why", nl = "wat of waarom") String reason,
    @Column(
            en = "persons with such a row, empty before rows belong to persons",
            nl = "personen",
            unit = "persons")
        @Nullable Long persons,
    @Column(en = "rows", nl = "regels") long lines,
    @Column(en = "claimed, debit plus, credit minus", nl = "gedeclareerd", unit = "cents")
        long cents) {
  public static final Table<FlowRow> TABLE = Table.of(FlowRow.class);

  public static final Comparator<FlowRow> ORDER = Comparator.comparingLong(FlowRow::position);

  /** What the files held, then what became of the rows that were stored. */
  static List<FlowRow> of(List<ReconciliationRow> files, Flow flow) {
    long linesIn = sum(files, ReconciliationRow::linesIn);
    long linesOut = sum(files, ReconciliationRow::linesQuarantined);
    long centsIn = sum(files, ReconciliationRow::centsIn);
    long centsOut = sum(files, ReconciliationRow::centsQuarantined);
    List<FlowRow> rows = new ArrayList<>();
    rows.add(intake(1, Way.ENTERS, "READ", linesIn, centsIn));
    rows.add(intake(2, Way.LEAVES, "QUARANTINED", linesOut, centsOut));
    rows.add(intake(3, Way.GOES_ON, "STORED", linesIn - linesOut, centsIn - centsOut));
    flow.rows().forEach(step -> rows.add(of(rows.size() + 1L, step)));
    return rows;
  }

  private static FlowRow intake(long position, Way way, String reason, long lines, long cents) {
    return new FlowRow(position, FlowStage.INTAKE, way, reason, null, lines, cents);
  }

  private static long sum(List<ReconciliationRow> files, ToLongFunction<ReconciliationRow> what) {
    return files.stream().mapToLong(what).reduce(0, Math::addExact);
  }

  /** A step of rows that belong to persons. */
  private static FlowRow of(long position, FlowCountRow row) {
    return new FlowRow(
        position,
        row.step().stage(),
        row.step().way(),
        row.step().name(),
        row.persons(),
        row.lines(),
        row.cents());
  }
}
