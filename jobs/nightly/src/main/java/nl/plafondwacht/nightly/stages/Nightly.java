package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.store.files.FileAccess;

/** The night as the command line asks for it: under the lock, with host, progress and metrics. */
public final class Nightly implements NightRun {
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

  private final FileAccess files;
  private final InstantSource clock;
  private final StopRequest stop;

  public Nightly(FileAccess files, InstantSource clock, StopRequest stop) {
    this.files = files;
    this.clock = clock;
    this.stop = stop;
  }

  @Override
  public ExitCode run(NightRequest request, PrintStream out) throws Exception {
    Settings settings = request.settings();
    CodeTables codes = CodeTables.read(files, settings.folders().codes());
    Instant started = clock.instant();
    try (NightLock lock = NightLock.acquire(settings.folders().state(), started);
        Progress progress =
            Progress.start(
                settings.folders().state(), request.date().toString(), clock, BETWEEN_REPORTS);
        BatchHost host = BatchHost.open(lock, settings.limits().threads(), stop, progress)) {
      return run(new NightInProgress(request, codes, files, host, progress, clock, out), settings);
    }
  }

  /** Progress and metrics tell the end, whatever it is. */
  private ExitCode run(NightInProgress night, Settings settings) throws Exception {
    ExitCode code = ExitCode.FAILED;
    try {
      code = night.run();
      return code;
    } finally {
      end(night, settings, code);
    }
  }

  private void end(NightInProgress night, Settings settings, ExitCode code) throws IOException {
    Metrics metrics = night.metrics();
    night.progress().stageTimes().forEach(metrics::stage);
    metrics.scratchFree(settings.folders().state().toFile().getUsableSpace());
    metrics.write(settings.reporting().metricsFile(), code, clock.instant());
    night.progress().end(code);
  }
}
