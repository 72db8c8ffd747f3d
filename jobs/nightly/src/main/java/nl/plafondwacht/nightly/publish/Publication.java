package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Rights;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.files.table.TableReader;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.nightly.tables.NightResults;
import nl.plafondwacht.nightly.tables.Output;
import nl.plafondwacht.rules.rulebook.Rulebook;

/**
 * One run on its way out: tables go to a staging folder, each is read back, run.json is written
 * last, the folder is renamed, the pointer moves.
 */
public final class Publication {
  private final FileAccess files;
  private final Runs runs;
  private final String date;
  private final String runId;
  private final List<RunRecord.Output> outputs = new ArrayList<>();

  private Publication(FileAccess files, Runs runs, String date, String runId) {
    this.files = files;
    this.runs = runs;
    this.date = date;
    this.runId = runId;
  }

  /** Starts from nothing: what a broken run left behind is removed. */
  public static Publication start(FileAccess files, Runs runs, String date, String runId)
      throws IOException {
    files.delete(runs.location(Runs.STAGING));
    return new Publication(files, runs, date, runId);
  }

  /**
   * Writes a table and reads it back; beside it as CSV where it has that: UTF-8, a header, an empty
   * field for what is not known.
   *
   * @throws AuditException when a file does not hold what was written
   */
  public <R> void write(Output<R> output, NightResults night) throws IOException, AuditException {
    List<R> rows = output.of(night);
    Table<R> table = output.table();
    String file = output.path() + ".parquet";
    Map<String, String> footer = new TreeMap<>();
    footer.put("run_id", runId);
    footer.put("rulebook_version", Rulebook.VERSION);
    try (TableWriter<R> writer = table.write(files, staged(file), footer)) {
      for (R row : rows) {
        writer.write(row);
      }
      writer.commit();
    }
    readBack(file, table, rows);
    written(file, rows.size());
    if (output.hasCsv()) {
      String csv = output.path() + ".csv";
      CsvTable.of(table, rows).write(files, staged(csv));
      written(csv, rows.size());
    }
  }

  private void written(String file, long rows) throws IOException {
    long bytes = files.find(staged(file)).map(FileEntry::size).orElse(0L);
    outputs.add(new RunRecord.Output(file, rows, bytes, Runs.sha256(files, staged(file))));
  }

  /** Where a root of the run lies until it is published. */
  public String staged(String relative) {
    return runs.location(Runs.STAGING + "/" + runId + "/" + relative);
  }

  /** The tables written so far. */
  public List<RunRecord.Output> outputs() {
    return List.copyOf(outputs);
  }

  /**
   * Publishes the run; when this returns it counts. A damaged run of the same id is replaced.
   *
   * @param roots who may do what with which root; one that is not named stays as it was written
   * @param today the day in Amsterdam, see {@link Runs#settle}
   */
  public void finish(RunRecord run, SortedMap<String, Rights> roots, LocalDate today)
      throws IOException {
    put(run, roots);
    runs.settle(run, today);
  }

  /** Does the same with a run that was published before; the pointer stays where it is. */
  public void restore(RunRecord run, SortedMap<String, Rights> roots) throws IOException {
    put(run, roots);
    runs.clear();
  }

  private void put(RunRecord run, SortedMap<String, Rights> roots) throws IOException {
    Json.write(files, staged("operator/run.json"), run);
    setRights(roots);
    String target = runs.location(Runs.path(date, runId));
    files.beforeSwitch(target);
    files.delete(target);
    files.publish(runs.location(Runs.STAGING + "/" + runId), target);
  }

  /** Leaves what was published as it is. */
  public void abandon() throws IOException {
    runs.clear();
  }

  private void setRights(SortedMap<String, Rights> roots) throws IOException {
    for (Map.Entry<String, Rights> root : roots.entrySet()) {
      String folder = staged(root.getKey());
      if (files.find(folder).isPresent()) {
        files.setRights(folder, root.getValue());
      }
    }
  }

  private <R> void readBack(String file, Table<R> table, List<R> written)
      throws IOException, AuditException {
    int row = 0;
    try (TableReader<StoredRow> reader = table.stored().read(files, staged(file))) {
      while (reader.hasNext()) {
        StoredRow read = reader.next();
        if (row >= written.size() || !read.values().equals(table.values(written.get(row)))) {
          throw new AuditException(
              "%s does not hold what was written, from row %d on".formatted(file, row + 1));
        }
        row++;
      }
    }
    if (row != written.size()) {
      throw new AuditException(
          "%s holds %d rows, %d were written".formatted(file, row, written.size()));
    }
  }
}
