package nl.plafondwacht.nightly.tables;

import java.util.Comparator;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** findings: one row per oddity. */
public record OperatorFindingRow(
    @Column(en = "reason", nl = "reden") Reason reason,
    @Column(en = "what it does to the row or delivery", nl = "gevolg") Reason.Weight weight,
    @Column(en = "delivery", nl = "aanlevering") @Nullable String delivery,
    @Column(en = "file", nl = "bestand") @Nullable String file,
    @Column(
            en = "line, the header is 1; record of a message",
            nl = "regel, de kop is 1; record van een bericht")
        @Nullable Long line,
    @Column(en = "field", nl = "veld") String field,
    @Column(en = "value, by its shape when personal", nl = "waarde, afgeschermd indien persoonlijk")
        String value,
    @Column(en = "what was expected", nl = "verwacht") String expected,
    @Column(
            en = "return code (COD954) that tells the sender the same",
            nl = "retourcode (COD954) die de indiener hetzelfde zegt")
        @Nullable String returnCode) {
  public static final Table<OperatorFindingRow> TABLE = Table.of(OperatorFindingRow.class);

  public static final Comparator<OperatorFindingRow> ORDER =
      Comparator.comparing(OperatorFindingRow::delivery, Comparator.nullsFirst(String::compareTo))
          .thenComparing(OperatorFindingRow::file, Comparator.nullsFirst(String::compareTo))
          .thenComparing(OperatorFindingRow::line, Comparator.nullsFirst(Long::compare))
          .thenComparing(OperatorFindingRow::reason)
          .thenComparing(OperatorFindingRow::field)
          .thenComparing(OperatorFindingRow::value)
          .thenComparing(OperatorFindingRow::expected)
          .thenComparing(OperatorFindingRow::returnCode, Comparator.nullsFirst(String::compareTo));
}
