package nl.plafondwacht.nightly.tables;

import java.util.Comparator;
import nl.plafondwacht.nightly.facts.FlowCountRow;
import nl.plafondwacht.nightly.facts.FlowStep.FlowStage;
import nl.plafondwacht.nightly.facts.FlowStep.Way;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
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

  /** A step of rows that belong to persons. */
  public static FlowRow of(long position, FlowCountRow row) {
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
