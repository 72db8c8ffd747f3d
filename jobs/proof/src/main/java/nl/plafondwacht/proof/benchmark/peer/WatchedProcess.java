package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process, measured from outside. */
final class WatchedProcess {
  private static final long BETWEEN_LOOKS_MILLIS = 50;
  private static final long KIBIBYTE = 1024;

  private final Process process;
  private final Path status;
  private long peakBytes;
  private Duration cpu = Duration.ZERO;

  private WatchedProcess(Process process) {
    this.process = process;
    this.status = Path.of("/proc", Long.toString(process.pid()), "status");
  }

  /**
   * Runs a process to its end. Its standard error is ours, so that its progress is seen.
   *
   * @param log takes its standard output
   */
  static Measured run(String peer, ProcessBuilder command, Path log)
      throws IOException, InterruptedException, PeerFailed {
    long started = System.nanoTime();
    command.redirectOutput(log.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    WatchedProcess watched = new WatchedProcess(command.start());
    int code = watched.await();
    double seconds = (System.nanoTime() - started) / 1e9;
    if (code != 0) {
      throw new PeerFailed(peer, code, log);
    }
    return new Measured(seconds, watched.cpu.toMillis() / 1e3, watched.peakBytes, new TreeMap<>());
  }

  private int await() throws IOException, InterruptedException {
    try {
      while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
        look();
      }
      return process.exitValue();
    } finally {
      process.destroy();
    }
  }

  /** The kernel keeps the peak itself, so only what grows after the last look is missed. */
  private void look() throws IOException {
    cpu = process.info().totalCpuDuration().orElse(cpu);
    if (Files.isReadable(status)) {
      peakBytes = Math.max(peakBytes, peak());
    }
  }

  private long peak() throws IOException {
    List<String> lines;
    try (Stream<String> all = Files.lines(status)) {
      lines = all.filter(line -> line.startsWith("VmHWM:")).toList();
    } catch (IOException | java.io.UncheckedIOException gone) {
      return peakBytes; // the process ended meanwhile
    }
    return lines.isEmpty()
        ? peakBytes
        : Long.parseLong(lines.get(0).replaceAll("[^0-9]", "")) * KIBIBYTE;
  }
}
