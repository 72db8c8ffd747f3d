package nl.plafondwacht.nightly.facts;

import java.util.Comparator;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** A finding as it is kept between stages; the place is empty when it speaks of no single row. */
public record FindingRow(
    @Column(en = "reason", nl = "reden") Reason reason,
    @Column(en = "position of the delivery in the log", nl = "positie van de aanlevering")
        @Nullable Integer delivery,
    @Column(en = "file in the delivery", nl = "bestand in de aanlevering") @Nullable String file,
    @Column(en = "line in the file", nl = "regel in het bestand") @Nullable Long line,
    @Column(en = "field", nl = "veld") String field,
    @Column(en = "value found, masked when personal", nl = "waarde, afgeschermd indien persoonlijk")
        String value,
    @Column(en = "what was expected", nl = "verwacht") String expected,
    @Column(
            en = "return code (COD954) that tells the sender the same",
            nl = "retourcode (COD954) die de indiener hetzelfde zegt")
        @Nullable String returnCode) {
  public static final Table<FindingRow> TABLE = Table.of(FindingRow.class);

  /** By place, findings without one first. */
  public static final Comparator<FindingRow> ORDER =
      Comparator.comparing(FindingRow::delivery, Comparator.nullsFirst(Integer::compare))
          .thenComparing(FindingRow::file, Comparator.nullsFirst(String::compareTo))
          .thenComparing(FindingRow::line, Comparator.nullsFirst(Long::compare))
          .thenComparing(FindingRow::reason)
          .thenComparing(FindingRow::field)
          .thenComparing(FindingRow::value)
          .thenComparing(FindingRow::expected)
          .thenComparing(FindingRow::returnCode, Comparator.nullsFirst(String::compareTo));

  public static FindingRow of(Finding finding) {
    Place at = finding.at();
    return new FindingRow(
        finding.reason(),
        at == null ? null : Integer.valueOf(at.delivery()),
        at == null ? null : at.file(),
        at == null ? null : Long.valueOf(at.line()),
        finding.field(),
        finding.value(),
        finding.expected(),
        finding.returnCode());
  }

  /** The same with its value shown in another way. */
  public FindingRow showing(String shown) {
    return new FindingRow(reason, delivery, file, line, field, shown, expected, returnCode);
  }

  /** The finding that it is the row of. */
  public Finding finding() {
    Place at =
        delivery == null || file == null || line == null ? null : new Place(delivery, file, line);
    return new Finding(reason, at, field, value, expected, returnCode);
  }
}
