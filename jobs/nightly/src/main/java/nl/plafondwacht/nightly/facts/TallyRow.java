package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;

/** Rows of a declarations file with the same fate. */
public record TallyRow(
    @Column(en = "position of the delivery in the log", nl = "positie van de aanlevering")
        int delivery,
    @Column(en = "file in the delivery", nl = "bestand in de aanlevering") String file,
    @Column(en = "what became of the rows", nl = "wat er met de regels gebeurde") LineFate fate,
    @Column(en = "rows", nl = "regels") long lines,
    @Column(en = "claimed, debit plus, credit minus", nl = "gedeclareerd", unit = "cents")
        long cents) {
  static final Table<TallyRow> TABLE = Table.of(TallyRow.class);
}
