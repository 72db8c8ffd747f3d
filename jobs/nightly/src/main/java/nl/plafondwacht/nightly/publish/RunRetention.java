package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.FileEntry;

/** Removes runs that are older than somebody wants to keep them. */
public final class RunRetention {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern RUN_ID = Pattern.compile("[0-9a-f]{12}");

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
    for (FileEntry day : folders("", DATE)) {
      if (day.name().compareTo(first) < 0) {
        for (FileEntry run : folders(day.name(), RUN_ID)) {
          String path = Runs.path(day.name(), run.name());
          if (!kept.contains(path)) {
            remove(path);
            removed.add(path);
          }
        }
        if (files.list(runs.location(day.name())).isEmpty()) {
          files.delete(runs.location(day.name()));
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
    String pointer = runs.location("latest.json");
    if (files.find(pointer).isPresent()) {
      Runs.Latest latest = Json.read(files, pointer, Runs.Latest.class);
      kept.add(latest.path());
    }
    return kept;
  }

  private List<FileEntry> folders(String folder, Pattern name) throws IOException {
    return files.list(runs.location(folder)).stream()
        .filter(FileEntry::folder)
        .filter(entry -> name.matcher(entry.name()).matches())
        .toList();
  }

  /** Its record first: a run that is half removed does not count. */
  private void remove(String path) throws IOException {
    files.delete(runs.location(path + "/operator/run.json"));
    files.delete(runs.location(path));
  }
}
