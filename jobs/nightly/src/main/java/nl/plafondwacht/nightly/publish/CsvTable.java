package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.files.table.ColumnDescription;
import nl.plafondwacht.files.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A table as CSV (RFC 4180, UTF-8, lines end in a line feed): the same rows, the same bytes. */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setNullString("").get();

  private final StringBuilder text = new StringBuilder();

  private CsvTable() {}

  static <R> CsvTable of(Table<R> table, List<R> rows) {
    CsvTable csv = new CsvTable();
    csv.line(table.columns().stream().map(ColumnDescription::name).toArray());
    rows.forEach(row -> csv.line(table.values(row).toArray()));
    return csv;
  }

  private void line(@Nullable Object... values) {
    text.append(FORMAT.format(values)).append('\n');
  }

  /** Reads it back, and fails with an {@link AuditException} when it is not there as written. */
  void write(FileAccess files, String location) throws IOException, AuditException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try (NewFile file = files.create(location)) {
      file.write(bytes, 0, bytes.length);
      file.commit();
    }
    try (InputStream written = files.open(location, 0)) {
      if (!Arrays.equals(bytes, written.readAllBytes())) {
        throw new AuditException(location + " does not hold what was written");
      }
    }
  }
}
