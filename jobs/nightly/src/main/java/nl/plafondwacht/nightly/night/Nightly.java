package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The night as the command line asks for it: under the lock, with metrics. */
public final class Nightly implements NightRun {
  private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

  private final UnderLock lock;

  public Nightly(FileAccess files, InstantSource clock, StopRequest stop) {
    this.lock = new UnderLock(files, clock, stop);
  }

  @Override
  public ExitCode run(NightRequest request, PrintStream out) throws Exception {
    Settings settings = request.settings();
    return lock.run(
        settings,
        request.date().toString(),
        request.today(),
        () -> new Preconditions(lock.files(), settings).ofNight(),
        context -> run(context, request, out));
  }

  /** Metrics tell the end, whatever it is; of a date that has not come they would mislead. */
  private static ExitCode run(RunContext context, NightRequest request, PrintStream out)
      throws Exception {
    ExitCode code = ExitCode.FAILED;
    try {
      code = new NightInProgress(context, request, out).run();
      return code;
    } catch (Exception e) {
      code = FailureCode.of(e);
      throw e;
    } finally {
      if (!context.isFuture(request.date())) {
        tell(context, code, out);
      }
    }
  }

  /** What cannot be told changes nothing of how the night ended. */
  private static void tell(RunContext context, ExitCode code, PrintStream out) {
    Path file = context.settings().reporting().metricsFile();
    try {
      tell(context, code);
    } catch (IOException e) {
      LOG.warn("The metrics {} cannot be written: {}", file, e.toString());
      out.printf("  warning: the metrics %s cannot be written (%s)%n", file, e);
    }
  }

  private static void tell(RunContext context, ExitCode code) throws IOException {
    Settings settings = context.settings();
    Metrics metrics = context.metrics();
    context.progress().stageTimes().forEach(metrics::stage);
    metrics.scratchFree(settings.folders().scratch().toFile().getUsableSpace());
    metrics.write(settings.reporting().metricsFile(), code, context.clock().instant());
  }
}
