package nl.plafondwacht.nightly.tables;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.files.table.Table;

/**
 * A table that a run publishes.
 *
 * @param path its root and name
 * @param key the columns that tell a row from others
 * @param grain what one row is, in English, for the manual
 * @param order of the key
 * @param rows what the night found, in any order
 */
public record Output<R>(
    String path,
    List<String> key,
    String grain,
    Table<R> table,
    Comparator<R> order,
    Function<NightResults, Stream<R>> rows) {
  /**
   * The root for analysts of the monitor; internal as long as nobody has shown that no suppressed
   * cell follows from others (S4, S6).
   */
  static final String MONITOR = "monitor-internal";

  /** The folder that says who may read it. */
  public String root() {
    return path.substring(0, path.indexOf('/'));
  }

  public String name() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** Tables that analysts open in a spreadsheet lie there as CSV too. */
  public boolean hasCsv() {
    return root().equals(MONITOR);
  }

  /** The rows of a night in the order of their key. */
  public List<R> of(NightResults night) {
    return rows.apply(night).sorted(order).toList();
  }

  /** Reads the table of a published run. */
  public Rows<StoredRow> read(FileAccess files, String run) throws IOException {
    return table.stored().read(files, Locations.child(run, path + ".parquet"));
  }
}
