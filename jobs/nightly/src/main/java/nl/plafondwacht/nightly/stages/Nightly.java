package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
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
    Instant started = clock.instant();
    try (NightLock lock = NightLock.acquire(settings.folders().state(), started)) {
      CodeTables codes = check(settings);
      try (Progress progress =
              Progress.start(
                  settings.folders().state(), request.date().toString(), clock, BETWEEN_REPORTS);
          BatchHost host = BatchHost.open(lock, settings.limits().threads(), stop, progress)) {
        return run(new Means(request, codes, files, host, progress, new Metrics(), clock), out);
      }
    }
  }

  /** Everything that can be wrong before the work begins, at once; else the code tables. */
  private CodeTables check(Settings settings) throws IOException {
    LongSupplier scratchFree = () -> settings.folders().scratch().toFile().getUsableSpace();
    List<Mistake> mistakes =
        new ArrayList<>(new Preconditions(files, settings, scratchFree).mistakes());
    try {
      CodeTables codes = CodeTables.read(files, settings.folders().codes());
      if (mistakes.isEmpty()) {
        return codes;
      }
    } catch (ConfigurationException wrongTables) {
      mistakes.addAll(wrongTables.mistakes());
    }
    throw new ConfigurationException(mistakes);
  }

  /** Progress and metrics tell the end, whatever it is. */
  private static ExitCode run(Means means, PrintStream out) throws Exception {
    ExitCode code = ExitCode.FAILED;
    try {
      code = new NightInProgress(means, out).run();
      return code;
    } finally {
      end(means, code);
    }
  }

  private static void end(Means means, ExitCode code) throws IOException {
    Settings settings = means.settings();
    Metrics metrics = means.metrics();
    means.progress().stageTimes().forEach(metrics::stage);
    metrics.scratchFree(settings.folders().scratch().toFile().getUsableSpace());
    metrics.write(settings.reporting().metricsFile(), code, means.clock().instant());
    means.progress().end(code);
  }
}
