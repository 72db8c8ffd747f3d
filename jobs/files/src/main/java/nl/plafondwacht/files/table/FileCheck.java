package nl.plafondwacht.files.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/** Whether a file can be read as a table. */
final class FileCheck {

  private FileCheck() {}

  /**
   * The columns to read, in the table's order and as the file has them. A column that may be empty
   * may also be missing: files from before it was added have none.
   */
  static MessageType projection(Table<?> table, String file, FileMetaData footer)
      throws IOException {
    refuseNewer(table, file, footer);
    List<Type> columns = new ArrayList<>();
    for (ColumnDescription expected : table.columns()) {
      if (!expected.nullable() || footer.getSchema().containsField(expected.name())) {
        columns.add(column(expected, file, footer.getSchema()));
      }
    }
    return new MessageType(footer.getSchema().getName(), columns);
  }

  private static void refuseNewer(Table<?> table, String file, FileMetaData footer)
      throws IOException {
    String format = footer.getKeyValueMetaData().get(Footer.FORMAT);
    if (format == null || !format.matches("[0-9]{1,9}")) {
      throw new IOException("Cannot read %s: its footer names no format".formatted(file));
    }
    if (Integer.parseInt(format) > table.format()) {
      throw new IOException(
          "Cannot read %s: its format is %s, this program knows up to %d"
              .formatted(file, format, table.format()));
    }
  }

  private static Type column(ColumnDescription expected, String file, MessageType schema)
      throws IOException {
    if (!schema.containsField(expected.name())) {
      throw new IOException("Cannot read %s: no column %s".formatted(file, expected.name()));
    }
    Type found = schema.getType(expected.name());
    if (!found.isPrimitive() || !expected.type().fits(found.asPrimitiveType())) {
      throw new IOException(
          "Cannot read %s: column %s is '%s', expected %s"
              .formatted(file, expected.name(), found, expected.type()));
    }
    if (found.isRepetition(Repetition.OPTIONAL) && !expected.nullable()) {
      throw new IOException(
          "Cannot read %s: column %s may be empty, expected a value in every row"
              .formatted(file, expected.name()));
    }
    return found;
  }
}
