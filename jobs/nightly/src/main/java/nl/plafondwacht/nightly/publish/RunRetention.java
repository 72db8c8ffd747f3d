package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;

/** Removes runs that are older than somebody wants to keep them. */
public final class RunRetention {
  private final FileAccess files;
  private final Runs runs;

  public RunRetention(FileAccess files, Runs runs) {
    this.files = files;
    this.runs = runs;
  }

  /**
   * Removes the runs of dates before {@code date - days}, except the run that latest.json points to
   * and the latest night before {@code date}, which a repetition of that night needs.
   *
   * @return folders of the runs, relative to out
   */
  public List<String> remove(LocalDate date, int days) throws IOException {
    String first = date.minusDays(days).toString();
    Set<String> kept = kept(date);
    List<String> removed = new ArrayList<>();
    for (String day : runs.dates()) {
      if (day.compareTo(first) < 0) {
        for (String run : folders(day)) {
          String path = Runs.path(day, run);
          if (!kept.contains(path)) {
            remove(day, run);
            removed.add(path);
          }
        }
        if (files.list(runs.location(day)).isEmpty()) {
          files.delete(runs.location(day));
        }
      }
    }
    return removed;
  }

  private Set<String> kept(LocalDate date) throws IOException {
    Set<String> kept = new HashSet<>();
    for (Mode mode : List.of(Mode.NIGHTLY, Mode.REBUILD)) {
      runs.before(date, mode).ifPresent(run -> kept.add(Runs.path(run.date(), run.runId())));
    }
    runs.latest().ifPresent(latest -> kept.add(latest.path()));
    return kept;
  }

  /** Half removed runs too, which no longer count. */
  private List<String> folders(String day) throws IOException {
    return files.list(runs.location(day)).stream()
        .filter(FileEntry::folder)
        .map(FileEntry::name)
        .filter(name -> name.matches(Runs.RUN_ID))
        .toList();
  }

  /** Its record first: a run that is half removed does not count. */
  private void remove(String day, String run) throws IOException {
    files.delete(runs.record(day, run));
    files.delete(runs.location(Runs.path(day, run)));
  }
}
