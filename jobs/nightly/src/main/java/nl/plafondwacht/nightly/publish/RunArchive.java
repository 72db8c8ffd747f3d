package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.FileEntry;

/** All published runs, for those who look back or go back. */
public final class RunArchive {
  private final FileAccess files;
  private final Runs runs;

  public RunArchive(FileAccess files, String out) {
    this.files = files;
    this.runs = new Runs(files, out);
  }

  /** The dates that have a folder, newest first. */
  public List<String> dates() throws IOException {
    return runs.dates();
  }

  /** The ids of the runs of a date that count. */
  public List<String> ids(String date) throws IOException {
    List<String> ids = new ArrayList<>();
    for (FileEntry entry : files.list(runs.location(date))) {
      if (entry.folder() && files.find(record(date, entry.name())).isPresent()) {
        ids.add(entry.name());
      }
    }
    return ids;
  }

  /** A run that counts; fails when its record cannot be read. */
  public RunRecord get(String date, String runId) throws IOException {
    return Json.read(files, record(date, runId), RunRecord.class);
  }

  /** Folder of a run that is being written, or of one that was not finished. */
  public String staging() {
    return runs.location(Runs.STAGING);
  }

  /** Where the pointer stands. */
  public Optional<Latest> latest() throws IOException {
    String pointer = runs.location(Runs.LATEST);
    return files.find(pointer).isPresent()
        ? Optional.of(Json.read(files, pointer, Latest.class))
        : Optional.empty();
  }

  /** Every table of a run that is not as it was written, relative to its folder, and why. */
  public List<String> damage(RunRecord run) throws IOException {
    List<String> damage = new ArrayList<>();
    for (RunRecord.Output output : run.outputs()) {
      String table = runs.table(run, output.path());
      if (files.find(table).isEmpty()) {
        damage.add(output.path() + " is not there");
      } else if (!Runs.sha256(files, table).equals(output.sha256())) {
        damage.add(output.path() + " has other bytes than were written");
      }
    }
    return damage;
  }

  /**
   * Points to a run, whatever the pointer says now. What an unfinished publication left goes first:
   * the next night would take it for a reason to move the pointer on.
   */
  public void pointTo(RunRecord run) throws IOException {
    files.delete(staging());
    String path = Runs.path(run.date(), run.runId());
    Json.write(files, runs.location(Runs.LATEST), new Latest(run.date(), run.runId(), path));
  }

  private String record(String date, String runId) {
    return runs.location(Runs.path(date, runId) + "/" + Runs.RECORD);
  }
}
