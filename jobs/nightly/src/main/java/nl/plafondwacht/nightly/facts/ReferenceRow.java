package nl.plafondwacht.nightly.facts;

import java.util.Comparator;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;

/** The reference of an accepted line; two rows with the same one are of two persons (M4). */
record ReferenceRow(
    @Column(en = "provider and reference", nl = "aanbieder en referentie") String lineRef,
    @Column(en = "position of the delivery in the log", nl = "positie van de aanlevering")
        int delivery,
    @Column(en = "file in the delivery", nl = "bestand in de aanlevering") String file,
    @Column(en = "line in the file", nl = "regel in het bestand") long line) {
  static final Table<ReferenceRow> TABLE = Table.of(ReferenceRow.class);

  static final Comparator<ReferenceRow> ORDER =
      Comparator.comparing(ReferenceRow::lineRef)
          .thenComparingInt(ReferenceRow::delivery)
          .thenComparing(ReferenceRow::file)
          .thenComparingLong(ReferenceRow::line);
}
