package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.host.WriterLocks;
import nl.plafondwacht.nightly.settings.Settings;

/** Does work that nobody else may do at the same time: with lock, host and progress. */
record UnderLock(FileAccess files, InstantSource clock, StopRequest stop) {
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

  /** What has to hold before the work begins. */
  @FunctionalInterface
  interface Check {
    CodeTables codes() throws IOException;
  }

  /** What is done under the lock. */
  @FunctionalInterface
  interface Work {
    ExitCode run(RunContext context) throws Exception;
  }

  /**
   * Runs the work to its end.
   *
   * @param name of what is done, for progress and log
   * @param today the day in Amsterdam on which the command started
   */
  ExitCode run(Settings settings, String name, LocalDate today, Check check, Work work)
      throws Exception {
    try (WriterLocks locks = locks(settings, check)) {
      CodeTables codes = check.codes();
      try (Progress progress =
              Progress.start(settings.folders().state(), name, clock, BETWEEN_REPORTS);
          BatchHost host =
              BatchHost.open(locks.night(), settings.limits().threads(), stop, progress)) {
        FileAccess guarded = locks.files();
        return run(
            new RunContext(settings, codes, guarded, host, progress, new Metrics(), clock, today),
            work);
      }
    }
  }

  /** A folder in which no lock can be made is a mistake that the check tells with all others. */
  private WriterLocks locks(Settings settings, Check check) throws IOException {
    try {
      return WriterLocks.ofAll(files, settings.folders(), clock);
    } catch (IOException e) {
      CodeTables unused = check.codes();
      throw e;
    }
  }

  /** Progress tells the end, whatever it is. */
  private static ExitCode run(RunContext context, Work work) throws Exception {
    ExitCode code = ExitCode.FAILED;
    try {
      code = work.run(context);
      return code;
    } catch (Exception e) {
      code = FailureCode.of(e);
      throw e;
    } finally {
      context.progress().end(code);
    }
  }
}
