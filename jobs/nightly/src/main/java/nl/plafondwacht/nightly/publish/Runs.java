package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.FileEntry;
import nl.plafondwacht.store.files.Locations;
import org.apache.commons.codec.digest.DigestUtils;

/** The runs that were published so far, and the pointer to the latest. */
public final class Runs {
  /** Unfinished runs, below out. */
  static final String STAGING = ".staging";

  static final String RECORD = "operator/run.json";
  static final String LATEST = "latest.json";

  private final FileAccess files;
  private final String out;

  /** out/latest.json: the run of the greatest date. The path is relative to the folder it is in. */
  public record Latest(String date, String runId, String path) {}

  public Runs(FileAccess files, String out) {
    this.files = files;
    this.out = out;
  }

  /** Folder of a run, relative to out. */
  static String path(String date, String runId) {
    return date + "/" + runId;
  }

  public String location(String relative) {
    return Locations.child(out, relative);
  }

  /** A file of a run. */
  public String table(RunRecord run, String path) {
    return location(path(run.date(), run.runId()) + "/" + path);
  }

  /** The run of that date and id, when it was published. */
  public Optional<RunRecord> find(String date, String runId) throws IOException {
    String file = location(path(date, runId) + "/" + RECORD);
    return files.find(file).isPresent()
        ? Optional.of(Json.read(files, file, RunRecord.class))
        : Optional.empty();
  }

  /** The run finished last of the latest date before this one. */
  public Optional<RunRecord> before(LocalDate date) throws IOException {
    List<String> dates =
        files.list(out).stream()
            .filter(FileEntry::folder)
            .map(FileEntry::name)
            .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}"))
            .filter(name -> name.compareTo(date.toString()) < 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    for (String earlier : dates) {
      Optional<RunRecord> last =
          all(earlier).stream()
              .max(Comparator.comparing((RunRecord run) -> Instant.parse(run.finished())));
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** Whether every table of the run is there as it was written. */
  public boolean isIntact(RunRecord run) throws IOException {
    for (RunRecord.Output output : run.outputs()) {
      String file = location(path(run.date(), run.runId()) + "/" + output.path());
      if (files.find(file).isEmpty() || !sha256(files, file).equals(output.sha256())) {
        return false;
      }
    }
    return true;
  }

  /** Ends a publication: the pointer is right, then nothing is left of the staging. */
  void settle(RunRecord run) throws IOException {
    point(run);
    files.delete(location(STAGING));
  }

  /**
   * Makes good what a process that died after its run was complete had no time for. Without a trace
   * of that nothing is touched: somebody may have pointed to an earlier run on purpose.
   */
  public void repair(RunRecord run) throws IOException {
    if (files.find(location(STAGING)).isPresent()) {
      settle(run);
    }
  }

  /** Points to the run, unless the pointer already stands on a later date. */
  private void point(RunRecord run) throws IOException {
    if (files.find(location(LATEST)).isPresent()) {
      Latest now = Json.read(files, location(LATEST), Latest.class);
      if (now.date().compareTo(run.date()) > 0) {
        return;
      }
    }
    Json.write(
        files,
        location(LATEST),
        new Latest(run.date(), run.runId(), path(run.date(), run.runId())));
  }

  /** SHA-256 of a file, in hex digits. */
  static String sha256(FileAccess files, String file) throws IOException {
    try (InputStream in = files.open(file, 0)) {
      return DigestUtils.sha256Hex(in);
    }
  }

  private List<RunRecord> all(String date) throws IOException {
    List<RunRecord> runs = new ArrayList<>();
    for (FileEntry entry : files.list(location(date))) {
      find(date, entry.name()).ifPresent(runs::add);
    }
    return runs;
  }
}
