package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process, measured from outside. */
final class WatchedProcess {
  private static final long BETWEEN_LOOKS_MILLIS = 50;
  private static final long KIBIBYTE = 1024;
  private static final Path OWN = Path.of("/proc/self/stat");

  /** Of the fields after the name of the program. */
  private static final int CUTIME = 13;

  /** Linux tells times to programs in hundredths of a second, whatever its own clock does. */
  private static final double TICKS = 100;

  private final Process process;
  private final Path status;
  private long peakBytes;

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
    double cpuBefore = cpuOfEndedChildren();
    command.redirectOutput(log.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    WatchedProcess watched = new WatchedProcess(command.start());
    int code = watched.await();
    double seconds = (System.nanoTime() - started) / 1e9;
    if (code != 0) {
      throw new PeerFailed(peer, code, log);
    }
    double cpu = cpuOfEndedChildren() - cpuBefore;
    return new Measured(seconds, cpu, watched.peakBytes, 0, new TreeMap<>());
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
    if (Files.isReadable(status)) {
      peakBytes = Math.max(peakBytes, peak());
    }
  }

  /**
   * Seconds of user and system time of the processes that this one waited for, and of theirs: the
   * kernel adds them up when a process ends, so that nothing is missed.
   */
  private static double cpuOfEndedChildren() throws IOException {
    if (!Files.isReadable(OWN)) {
      return 0;
    }
    String stat = Files.readString(OWN);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[CUTIME]) + Long.parseLong(fields[CUTIME + 1])) / TICKS;
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
