package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.compaction.CompactionWork;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.DeadFiles;
import nl.plafondwacht.nightly.store.Store;

/** Compaction as the command line asks for it: under the night's lock, so never inside a night. */
public final class Compaction {
  private final UnderLock lock;
  private final PrintStream out;

  /**
   * @param out takes the result
   */
  public Compaction(FileAccess files, InstantSource clock, StopRequest stop, PrintStream out) {
    this.lock = new UnderLock(files, clock, stop);
    this.out = out;
  }

  /**
   * Compacts the store, or goes on where that was broken off, and removes what does not count.
   *
   * @param today the day in Amsterdam
   * @return complete or stopped
   * @throws Exception when it broke; the store is as it was before or as it is after, never between
   */
  public ExitCode run(Settings settings, LocalDate today) throws Exception {
    return lock.run(
        settings,
        "compaction",
        today,
        () -> new Preconditions(lock.files(), settings).ofRun(),
        this::compact);
  }

  private ExitCode compact(RunContext context) throws Exception {
    Settings settings = context.settings();
    Files.createDirectories(settings.folders().scratch());
    Store store = context.store();
    CompactionWork compacting = new CompactionWork(context);
    if (compacting.deliveriesApart() == 0) {
      new DeadFiles(store).removeRows();
      out.println("No delivery has files of its own; nothing to compact");
      return ExitCode.COMPLETE;
    }
    if (!compacting.run()) {
      return ExitCode.STOPPED;
    }
    tell(compacting.deliveriesApart(), store);
    new DeadFiles(store).removeManifests(settings.upkeep().manifests());
    return ExitCode.COMPLETE;
  }

  private void tell(int deliveries, Store store) throws IOException {
    var manifest = store.manifest();
    out.printf(
        "Compacted %,d deliveries; the store has %,d lines in %,d files, and %,d files of feeds%n",
        deliveries, manifest.lines(), manifest.segments().size(), manifest.feeds().size());
  }
}
