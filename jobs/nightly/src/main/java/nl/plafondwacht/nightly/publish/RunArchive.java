package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.publish.Runs.Latest;

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
    return runs.ids(date);
  }

  /** A run that counts; fails when its record cannot be read. */
  public RunRecord get(String date, String runId) throws IOException {
    return runs.read(runs.record(date, runId));
  }

  /** Whether the run is that of a night, not one that looks back. */
  public boolean isNight(RunRecord run) {
    return RunIdentity.of(run).mode() == Mode.NIGHTLY;
  }

  /** Folder of a run that is being written, or of one that was not finished. */
  public String staging() {
    return runs.location(Runs.STAGING);
  }

  /** Where the pointer stands. */
  public Optional<Latest> latest() throws IOException {
    return runs.latest();
  }

  /** Every table of a run that is not as it was written, relative to its folder, and why. */
  public List<String> damage(RunRecord run) throws IOException {
    return runs.damage(run);
  }

  /**
   * Points to a run, whatever the pointer says now. What an unfinished publication left goes first:
   * the next night would take it for a reason to move the pointer on.
   */
  public void pointTo(RunRecord run) throws IOException {
    files.delete(staging());
    runs.pointTo(run);
  }
}
