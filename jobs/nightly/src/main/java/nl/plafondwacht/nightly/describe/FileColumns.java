package nl.plafondwacht.nightly.describe;

import java.util.List;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import org.apache.commons.csv.CSVRecord;

/**
 * The columns of a feed in the order of a file.
 *
 * @param columns one for each field of the header
 */
record FileColumns(List<Column> columns) {
  FileColumns {
    columns = List.copyOf(columns);
  }

  /** Of a header that is known to be that of the feed. */
  static FileColumns of(CSVRecord header, Feed feed) {
    return new FileColumns(
        header.stream().map(name -> feed.columns().get(feed.positionOf(name))).toList());
  }

  /** Whether the fields of a record can be told apart. */
  boolean fit(CSVRecord record) {
    return record.size() == columns.size();
  }

  /**
   * Whether every field is right. Where one is not the others may have moved, and then a person may
   * stand in any of them.
   */
  boolean areRight(CSVRecord record) {
    for (int field = 0; field < columns.size(); field++) {
      if (!isRight(columns.get(field), record.get(field))) {
        return false;
      }
    }
    return true;
  }

  static boolean isRight(Column column, String text) {
    return text.isEmpty() ? !column.isRequired() : column.parse(text) != null;
  }
}
