package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Leftovers;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.store.files.FileAccess;

/** Compaction as the command line asks for it: under the night's lock, so never inside a night. */
public final class Compaction {
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

  private final FileAccess files;
  private final InstantSource clock;
  private final StopRequest stop;

  public Compaction(FileAccess files, InstantSource clock, StopRequest stop) {
    this.files = files;
    this.clock = clock;
    this.stop = stop;
  }

  /**
   * Compacts the store, or goes on where that was broken off, and removes what does not count.
   *
   * @param out takes the result for the reader
   * @return complete or stopped
   * @throws Exception when it broke; the store is as it was before or as it is after, never between
   */
  public ExitCode run(Settings settings, PrintStream out) throws Exception {
    Instant started = clock.instant();
    try (NightLock lock = NightLock.acquire(settings.folders().state(), started);
        Progress progress =
            Progress.start(settings.folders().state(), "compaction", clock, BETWEEN_REPORTS);
        BatchHost host = BatchHost.open(lock, settings.limits().threads(), stop, progress)) {
      ExitCode code = ExitCode.FAILED;
      try {
        code = run(settings, host, progress, out);
        return code;
      } finally {
        progress.end(code);
      }
    }
  }

  private ExitCode run(Settings settings, BatchHost host, Progress progress, PrintStream out)
      throws Exception {
    Files.createDirectories(settings.folders().scratch());
    Store store = new Store(files, settings.folders().store());
    Compacting compacting = new Compacting(store, settings, host, progress);
    if (compacting.deliveriesApart() == 0) {
      new Leftovers(store).removeRows();
      out.println("No delivery has files of its own; nothing to compact");
      return ExitCode.COMPLETE;
    }
    if (!compacting.run()) {
      return ExitCode.STOPPED;
    }
    tell(compacting.deliveriesApart(), store, out);
    new Leftovers(store).removeManifests(settings.upkeep().manifests());
    return ExitCode.COMPLETE;
  }

  private static void tell(int deliveries, Store store, PrintStream out) throws IOException {
    var manifest = store.manifest();
    out.printf(
        "Compacted %,d deliveries; the store has %,d lines in %,d files, and %,d files of feeds%n",
        deliveries, manifest.lines(), manifest.segments().size(), manifest.feeds().size());
  }
}
