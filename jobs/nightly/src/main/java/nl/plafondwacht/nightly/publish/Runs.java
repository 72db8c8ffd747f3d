package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.store.Json;
import org.apache.commons.codec.digest.DigestUtils;

/** The runs that were published so far, and the pointer to the latest. */
public final class Runs {
  /** Unfinished runs, below out. */
  static final String STAGING = ".staging";

  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  static final String RUN_ID = "[0-9a-f]{12}";
  private static final String RECORD = "operator/run.json";
  private static final String LATEST = "latest.json";

  private final FileAccess files;
  private final String out;

  /** out/latest.json: the run of the greatest date. The path is relative to the folder it is in. */
  public record Latest(String date, String runId, String path) {

    /** Whether readers are pointed to this run. */
    public boolean names(RunRecord run) {
      return path.equals(Runs.path(run.date(), run.runId()));
    }
  }

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

  /** The folder of a run. */
  public String location(RunRecord run) {
    return location(path(run.date(), run.runId()));
  }

  /** The run of that date and id, when it was published. */
  public Optional<RunRecord> find(String date, String runId) throws IOException {
    String file = record(date, runId);
    return files.find(file).isPresent() ? Optional.of(read(file)) : Optional.empty();
  }

  /** The same, when every table of it is as it was written too. */
  public Optional<RunRecord> intact(String date, String runId) throws IOException {
    Optional<RunRecord> run = find(date, runId);
    return run.isPresent() && isIntact(run.get()) ? run : Optional.empty();
  }

  /**
   * The run that somebody names.
   *
   * @param name a run id, date/run id, or where a run.json lies
   */
  public Optional<RunRecord> named(String name) throws IOException {
    if (name.endsWith(".json")) {
      return files.find(name).isPresent() ? Optional.of(read(name)) : Optional.empty();
    }
    if (name.matches(DATE + "/" + RUN_ID)) {
      return find(name.substring(0, name.indexOf('/')), name.substring(name.indexOf('/') + 1));
    }
    return name.matches(RUN_ID) ? withId(name) : Optional.empty();
  }

  private Optional<RunRecord> withId(String runId) throws IOException {
    for (String date : dates()) {
      Optional<RunRecord> run = find(date, runId);
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }

  /**
   * What the run of this date and mode comes after. A night comes after the latest night before it,
   * never after a rebuilt date: a back-fill must not make published nights new runs. A rebuilt date
   * comes after the latest date before it, and there after a rebuilt run rather than a night. Of
   * several the one that finished last counts.
   */
  public Optional<RunRecord> before(LocalDate date, Mode mode) throws IOException {
    for (String earlier : dates()) {
      if (earlier.compareTo(date.toString()) < 0) {
        Optional<RunRecord> last =
            all(earlier).stream()
                .filter(run -> mode(run) == mode || mode(run) == Mode.NIGHTLY)
                .max(
                    Comparator.comparing((RunRecord run) -> mode(run) == mode)
                        .thenComparing(run -> Instant.parse(run.finished())));
        if (last.isPresent()) {
          return last;
        }
      }
    }
    return Optional.empty();
  }

  /** The ids of the runs of a date that count. */
  List<String> ids(String date) throws IOException {
    List<String> ids = new ArrayList<>();
    for (FileEntry entry : files.list(location(date))) {
      if (entry.folder() && files.find(record(date, entry.name())).isPresent()) {
        ids.add(entry.name());
      }
    }
    return ids;
  }

  /** Dates with a folder, the latest first. */
  List<String> dates() throws IOException {
    return files.list(out).stream()
        .filter(FileEntry::folder)
        .map(FileEntry::name)
        .filter(name -> name.matches(DATE))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Mode mode(RunRecord run) {
    return RunIdentity.of(run).mode();
  }

  RunRecord read(String file) throws IOException {
    return RunRecord.read(files, file);
  }

  /** Whether every table of the run is there as it was written. */
  public boolean isIntact(RunRecord run) throws IOException {
    return damage(run).isEmpty();
  }

  /** Every table of a run that is not as it was written, relative to its folder, and why. */
  List<String> damage(RunRecord run) throws IOException {
    List<String> damage = new ArrayList<>();
    for (RunRecord.Output output : run.outputs()) {
      String table = Locations.child(location(run), output.path());
      if (files.find(table).isEmpty()) {
        damage.add(output.path() + " is not there");
      } else if (!sha256(files, table).equals(output.sha256())) {
        damage.add(output.path() + " has other bytes than were written");
      }
    }
    return damage;
  }

  /** Where the pointer stands. */
  public Optional<Latest> latest() throws IOException {
    String pointer = location(LATEST);
    return files.find(pointer).isPresent()
        ? Optional.of(Json.read(files, pointer, Latest.class))
        : Optional.empty();
  }

  /** Points to the run, whatever the pointer says now. */
  void pointTo(RunRecord run) throws IOException {
    files.beforeSwitch(location(LATEST));
    Latest latest = new Latest(run.date(), run.runId(), path(run.date(), run.runId()));
    Json.write(files, location(LATEST), latest);
  }

  /**
   * Ends a publication: the pointer is right, then nothing is left of the staging.
   *
   * @param today the day in Amsterdam, see {@link Pointer}
   */
  public void settle(RunRecord run, LocalDate today) throws IOException {
    new Pointer(this, today).advance(run);
    clear();
  }

  /** Nothing is left of the staging; the pointer stays where it is. */
  void clear() throws IOException {
    files.delete(location(STAGING));
  }

  /**
   * Makes good what a process that died after its run was complete had no time for. Without a trace
   * of that nothing is touched: somebody may have pointed to an earlier run on purpose.
   */
  public void repair(RunRecord run, LocalDate today) throws IOException {
    if (files.find(location(STAGING)).isPresent()) {
      settle(run, today);
    }
  }

  /** SHA-256 of a file, in hex digits. */
  static String sha256(FileAccess files, String file) throws IOException {
    try (InputStream in = files.open(file, 0)) {
      return DigestUtils.sha256Hex(in);
    }
  }

  /** Where the record of a run lies; a run without one does not count. */
  String record(String date, String runId) {
    return location(path(date, runId) + "/" + RECORD);
  }

  List<RunRecord> all(String date) throws IOException {
    List<RunRecord> runs = new ArrayList<>();
    for (String id : ids(date)) {
      runs.add(read(record(date, id)));
    }
    return runs;
  }
}
