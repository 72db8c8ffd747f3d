package nl.plafondwacht.nightly.tables;

import java.util.Comparator;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;

/** reconciliation: one row per declarations file of the run's delivery log. */
public record ReconciliationRow(
    @Column(en = "delivery", nl = "aanlevering") String delivery,
    @Column(en = "file", nl = "bestand") String file,
    @Column(en = "lines read", nl = "regels gelezen") long linesIn,
    @Column(en = "lines accepted", nl = "regels geaccepteerd") long linesAccepted,
    @Column(en = "lines rejected", nl = "regels afgewezen") long linesQuarantined,
    @Column(en = "duplicates", nl = "dubbele regels", rule = "M4") long linesDuplicate,
    @Column(en = "decision updates", nl = "beslissingen", rule = "M4") long linesDecisionUpdate,
    @Column(
            en = "part of accepted: withdrawn debits and credits with a debit",
            nl = "gesaldeerd",
            rule = "M3")
        long linesNetted,
    @Column(en = "part of accepted: fits no contract", nl = "buiten contract", rule = "C1")
        long linesOutsideContract,
    @Column(en = "claimed read", nl = "gedeclareerd gelezen", unit = "cents", rule = "M1")
        long centsIn,
    @Column(en = "claimed accepted", nl = "gedeclareerd geaccepteerd", unit = "cents")
        long centsAccepted,
    @Column(en = "claimed rejected", nl = "gedeclareerd afgewezen", unit = "cents")
        long centsQuarantined,
    @Column(en = "claimed of duplicates", nl = "gedeclareerd dubbel", unit = "cents")
        long centsDuplicate,
    @Column(en = "claimed of decision updates", nl = "gedeclareerd beslissingen", unit = "cents")
        long centsDecisionUpdate,
    @Column(en = "cents that are nowhere; always 0", nl = "verschil; altijd 0", unit = "cents")
        long difference) {
  public static final Table<ReconciliationRow> TABLE = Table.of(ReconciliationRow.class);

  public static final Comparator<ReconciliationRow> ORDER =
      Comparator.comparing(ReconciliationRow::delivery).thenComparing(ReconciliationRow::file);

  /** Lines that are nowhere; always 0. */
  public long missingLines() {
    return linesIn - linesAccepted - linesQuarantined - linesDuplicate - linesDecisionUpdate;
  }
}
