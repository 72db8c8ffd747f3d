package nl.plafondwacht.nightly.acceptance;

import java.util.List;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.rules.finding.Finding;

/**
 * What the reading of a delivered file gave.
 *
 * @param declarations ranges whose lines lie in sorted runs; none of another feed
 * @param feeds files of rows of another feed
 * @param lines rows of declarations
 */
record FileRead(
    FileCount count,
    List<FindingRow> findings,
    List<RangeToRead> declarations,
    List<FeedPart> feeds,
    long lines) {

  /** Of a look that keeps no row. */
  static FileRead counted(FileCount count, List<Finding> findings) {
    List<FindingRow> rows = findings.stream().map(FindingRow::of).toList();
    return new FileRead(count, rows, List.of(), List.of(), 0);
  }
}
