package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;

/** Net lines of a provider that fit no contract (C1). */
record OutsideRow(
    @Column(en = "provider", nl = "aanbieder (AGB)") String providerAgb,
    @Column(en = "lines", nl = "regels") long lines) {
  static final Table<OutsideRow> TABLE = Table.of(OutsideRow.class);
}
