package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.RowSource;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/** The same reference of one provider for two persons is a finding (M4). */
final class SharedReferences {
  private SharedReferences() {}

  /**
   * Finds them.
   *
   * @param sources one per range, each in order
   */
  static void find(
      List<RowSource<ReferenceRow>> sources, SortSpace space, Consumer<FindingRow> findings)
      throws IOException {
    try (Rows<ReferenceRow> merged =
        ExternalSort.merged(ReferenceRow.TABLE, ReferenceRow.ORDER, sources, space)) {
      ReferenceRow before = null;
      while (merged.hasNext()) {
        ReferenceRow row = merged.next();
        if (before != null && before.lineRef().equals(row.lineRef())) {
          findings.accept(shared(before, row));
        }
        before = row;
      }
    }
  }

  private static FindingRow shared(ReferenceRow first, ReferenceRow row) {
    return FindingRow.of(
        new Finding(
            Reason.SAME_REFERENCE_FOR_TWO_PERSONS,
            new Place(row.delivery(), row.file(), row.line()),
            "line_id",
            row.lineRef(),
            "a reference of its own; %s line %d uses it for another person"
                .formatted(first.file(), first.line())));
  }
}
