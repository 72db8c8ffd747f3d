package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;

/** An amount of a contract's ledger. */
record LedgerRow(
    @Column(en = "contract", nl = "contract") String contractId,
    @Column(en = "what is added up", nl = "wat wordt opgeteld") Measure measure,
    @Column(en = "day it is booked on", nl = "dag van boeking") LocalDate day,
    @Column(en = "cents, lines, persons or time", nl = "centen, regels, personen of tijd")
        long amount) {
  static final Table<LedgerRow> TABLE = Table.of(LedgerRow.class);

  static LedgerRow of(Ledger.Entry entry) {
    return new LedgerRow(entry.contractId(), entry.measure(), entry.day(), entry.amount());
  }

  Ledger.Entry entry() {
    return new Ledger.Entry(contractId, measure, day, amount);
  }
}
