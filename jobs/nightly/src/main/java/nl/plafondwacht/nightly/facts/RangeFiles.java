package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.KeyRange;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.files.table.TableWriter;

/**
 * One file per kind of fact in the folder of each person range.
 *
 * @param folder with a sub-folder per range
 */
record RangeFiles(FileAccess files, String folder) {

  <R extends Record> void write(Table<R> table, String range, String kind, Iterator<R> rows)
      throws IOException {
    try (TableWriter<R> writer = table.write(files, file(range, kind), Map.of())) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
      writer.commit();
    }
  }

  <R extends Record> Rows<R> read(Table<R> table, String range, String kind) throws IOException {
    return table.read(files, file(range, kind));
  }

  /** Rows of the keys alone. */
  <R extends Record> Rows<R> read(Table<R> table, String range, String kind, KeyRange keys)
      throws IOException {
    return table.read(files, file(range, kind), keys);
  }

  /** Hands each row on and closes the source. */
  static <R> void forEach(Rows<R> source, Consumer<R> sink) throws IOException {
    try (Rows<R> rows = source) {
      rows.forEachRemaining(sink);
    }
  }

  String file(String range, String kind) {
    return folder + "/" + range + "/" + kind + ".parquet";
  }
}
