package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;

/** What took a step of the flow. */
public record FlowCountRow(
    @Column(en = "step", nl = "stap") FlowStep step,
    @Column(en = "persons with such a row", nl = "personen") long persons,
    @Column(en = "rows", nl = "regels") long lines,
    @Column(en = "claimed, debit plus, credit minus", nl = "gedeclareerd", unit = "cents")
        long cents) {
  static final Table<FlowCountRow> TABLE = Table.of(FlowCountRow.class);

  FlowCountRow plus(FlowCountRow other) {
    return new FlowCountRow(
        step, persons + other.persons, lines + other.lines, Math.addExact(cents, other.cents));
  }
}
