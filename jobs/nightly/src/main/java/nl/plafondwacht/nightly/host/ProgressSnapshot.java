package nl.plafondwacht.nightly.host;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Where a run is at one moment; all counts are those of the stage.
 *
 * @param memory bytes of heap in use
 * @param memoryLimit bytes of heap allowed
 */
record ProgressSnapshot(
    String runId,
    String stage,
    int done,
    int units,
    long lines,
    long rejected,
    long bytes,
    Duration elapsed,
    long memory,
    long memoryLimit,
    Instant at) {

  /** Lines a second since the stage began; 0 before its first millisecond. */
  long rate() {
    return perSecond(lines);
  }

  /** By the units done so far; empty while none is done. */
  OptionalLong secondsLeft() {
    return done == 0
        ? OptionalLong.empty()
        : OptionalLong.of(elapsed.toSeconds() * (units - done) / done);
  }

  String line() {
    String left = secondsLeft().isEmpty() ? "unknown" : secondsLeft().getAsLong() + " s";
    return String.format(
        Locale.ROOT,
        "%s: %d of %d units, %,d lines (%,d/s), %,d rejected, %,d MiB (%,d/s), time left %s,"
            + " memory %,d of %,d MiB",
        stage,
        done,
        units,
        lines,
        rate(),
        rejected,
        mebibytes(bytes),
        mebibytes(perSecond(bytes)),
        left,
        mebibytes(memory),
        mebibytes(memoryLimit));
  }

  /**
   * The content of {@code status.json}.
   *
   * @param result "running", or how the run ended
   */
  String json(String result) {
    ObjectNode status = JsonNodeFactory.instance.objectNode();
    status.put("format", 1).put("run_id", runId).put("result", result);
    status.put("stage", stage).put("units_done", done).put("units", units);
    status.put("lines", lines).put("lines_rejected", rejected).put("bytes", bytes);
    status.put("lines_per_second", rate()).put("seconds_elapsed", elapsed.toSeconds());
    secondsLeft().ifPresent(seconds -> status.put("seconds_left", seconds));
    status.put("memory_bytes", memory).put("memory_limit_bytes", memoryLimit);
    return status.put("updated", at.toString()).toPrettyString() + "\n";
  }

  private long perSecond(long count) {
    long millis = elapsed.toMillis();
    return millis == 0 ? 0 : count * 1000 / millis;
  }

  private static long mebibytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
