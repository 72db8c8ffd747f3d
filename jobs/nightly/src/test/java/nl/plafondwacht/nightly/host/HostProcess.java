package nl.plafondwacht.nightly.host;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.logging.LogFactory;

/**
 * A night in a process of its own, for tests that stop or kill it: one stage of three units, each
 * of which says that it started and waits until the file "go" is there.
 */
final class HostProcess {
  private HostProcess() {}

  public static void main(String[] args) throws Exception {
    Logging.start();
    Logging.runId("0123456789ab");
    Path folder = Path.of(args[0]);
    Shutdown shutdown = Shutdown.install();
    shutdown.exit(run(folder, shutdown.request(), System.out).code());
  }

  static ExitCode run(Path folder, StopRequest stop, PrintStream out) throws Exception {
    try (NightLock lock = NightLock.acquire(folder, Instant.parse("2026-11-20T22:00:00Z"));
        Progress progress =
            Progress.start(folder, "0123456789ab", InstantSource.system(), Duration.ofDays(1));
        BatchHost host = BatchHost.open(lock, 1, stop, progress)) {
      out.println("recovered " + host.recovered());
      Outcome outcome = host.run("nightly", new TreeMap<>(), List.of(waiting(folder, out)));
      if (outcome instanceof Outcome.Failed failed) {
        throw new IllegalStateException(failed.cause());
      }
      return outcome instanceof Outcome.Stopped ? ExitCode.STOPPED : ExitCode.COMPLETE;
    } catch (LockBusyException e) {
      out.println(e.getMessage());
      return ExitCode.LOCKED;
    }
  }

  private static Stage waiting(Path folder, PrintStream out) {
    return new FileStage(
        "first",
        List.of("a", "b", "c"),
        folder,
        unit -> {
          LogFactory.getLog("a.library").warn("said through commons-logging");
          java.util.logging.Logger.getLogger("b.library").warning("said through java.util.logging");
          out.println("started");
          while (!Files.exists(folder.resolve("go"))) {
            Thread.sleep(20);
          }
        });
  }
}
