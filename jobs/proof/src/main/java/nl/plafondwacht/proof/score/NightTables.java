package nl.plafondwacht.proof.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.nightly.publish.RunArchive;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import nl.plafondwacht.nightly.tables.Output;

/** The tables of one published run. */
final class NightTables {
  private static final String RECORD = "operator/run.json";

  private final FileAccess files;
  private final String run;

  private NightTables(FileAccess files, String run) {
    this.files = files;
    this.run = run;
  }

  /**
   * The run in a folder.
   *
   * @param folder of a run, or one whose latest.json points to a run
   * @return empty when it is neither
   */
  static Optional<NightTables> in(FileAccess files, String folder) throws IOException {
    if (files.find(Locations.child(folder, RECORD)).isPresent()) {
      return Optional.of(new NightTables(files, folder));
    }
    Optional<Latest> latest = new RunArchive(files, folder).latest();
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new NightTables(files, Locations.child(folder, latest.get().path())));
  }

  /** Fails when a later program wrote it. */
  RunRecord record() throws IOException {
    return RunRecord.read(files, Locations.child(run, RECORD));
  }

  /** Whether the run has the table. */
  boolean has(String path) throws IOException {
    return files.find(location(path)).isPresent();
  }

  /** All rows of a table in its order; none when the run does not have it. */
  List<StoredRow> rows(Output<?> output) throws IOException {
    return rows(output.path(), output.table().stored());
  }

  /** All rows of a table in its order; none when the run does not have it. */
  <R> List<R> rows(String path, Table<R> table) throws IOException {
    List<R> all = new ArrayList<>();
    if (has(path)) {
      try (Rows<R> rows = table.read(files, location(path))) {
        rows.forEachRemaining(all::add);
      }
    }
    return all;
  }

  private String location(String path) {
    return Locations.child(run, path + ".parquet");
  }
}
