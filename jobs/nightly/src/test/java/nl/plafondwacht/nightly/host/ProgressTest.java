package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final Instant START = Instant.parse("2026-11-20T22:00:00Z");
  private static final long MIB = 1024 * 1024;

  @TempDir private Path folder;
  private Instant now = START;

  @Test
  void aLineTellsStageRateTimeLeftAndMemory() {
    assertThat(snapshot(10, 2_500_000, Duration.ofSeconds(5)).line())
        .isEqualTo(
            "intake: 10 of 40 units, 2,500,000 lines (500,000/s), 12 rejected, 300 MiB (60/s),"
                + " time left 15 s, memory 200 of 1,024 MiB");
  }

  @Test
  void beforeTheFirstUnitTheTimeLeftIsUnknown() {
    assertThat(snapshot(0, 0, Duration.ZERO).line())
        .isEqualTo(
            "intake: 0 of 40 units, 0 lines (0/s), 12 rejected, 300 MiB (0/s),"
                + " time left unknown, memory 200 of 1,024 MiB");
  }

  @Test
  void statusIsJson() {
    assertThat(snapshot(10, 2_500_000, Duration.ofSeconds(5)).json("running"))
        .isEqualTo(
            """
            {
              "format" : 1,
              "run_id" : "0123456789ab",
              "result" : "running",
              "stage" : "intake",
              "units_done" : 10,
              "units" : 40,
              "lines" : 2500000,
              "lines_rejected" : 12,
              "bytes" : 314572800,
              "lines_per_second" : 500000,
              "seconds_elapsed" : 5,
              "seconds_left" : 15,
              "memory_bytes" : 209715200,
              "memory_limit_bytes" : 1073741824,
              "updated" : "2026-11-20T22:00:00Z"
            }
            """);
  }

  @Test
  void countsBelongToTheStageAndTimesAreKept() throws IOException {
    try (Progress progress = start(Duration.ofDays(1), new ProgressView.Lines())) {
      progress.stage("intake", 2);
      progress.add(100, 3);
      progress.addBytes(7);
      progress.unitDone(Duration.ofSeconds(4));
      progress.unitDone(Duration.ofSeconds(5));
      now = START.plusSeconds(6);
      assertThat(progress.snapshot())
          .extracting(
              ProgressSnapshot::stage,
              ProgressSnapshot::done,
              ProgressSnapshot::lines,
              ProgressSnapshot::rejected,
              ProgressSnapshot::bytes)
          .containsExactly("intake", 2, 100L, 3L, 7L);
      progress.stage("contracts", 1);
      now = START.plusSeconds(8);
      assertThat(progress.snapshot().lines()).isZero();
      assertThat(progress.stageTimes())
          .containsExactly(
              new StageTime("intake", 2, Duration.ofSeconds(6), Duration.ofSeconds(9)),
              new StageTime("contracts", 1, Duration.ofSeconds(2), Duration.ZERO));
    }
  }

  @Test
  void reportsGoToTheViewAndTheEndToTheStatus() throws Exception {
    BlockingQueue<String> shown = new ArrayBlockingQueue<>(1000);
    ProgressView view =
        new ProgressView() {
          @Override
          public void show(ProgressSnapshot snapshot) {
            shown.add(snapshot.stage());
          }

          @Override
          public void close() {
            shown.add("closed");
          }
        };
    try (Progress progress = start(Duration.ofMillis(50), view)) {
      progress.stage("intake", 2);
      assertThat(shown.poll(30, TimeUnit.SECONDS)).isEqualTo("intake");
      progress.end(ExitCode.STOPPED);
      assertThat(folder.resolve("status.json"))
          .content()
          .contains("\"result\" : \"stopped on request; the same command again goes on\"");
    }
    assertThat(shown).endsWith("closed");
    assertThat(folder.toFile().list()).containsExactly("status.json");
  }

  @Test
  void whileOthersPrintNothingIsShownUntilTheNextStage() throws Exception {
    BlockingQueue<String> shown = new ArrayBlockingQueue<>(1000);
    ProgressView view =
        new ProgressView() {
          @Override
          public void show(ProgressSnapshot snapshot) {
            shown.add(snapshot.stage());
          }

          @Override
          public void close() {
            shown.add("closed");
          }
        };
    try (Progress progress = start(Duration.ofMillis(20), view)) {
      progress.stage("intake", 1);
      assertThat(shown.poll(30, TimeUnit.SECONDS)).isEqualTo("intake");
      progress.pause();
      assertThat(shown).endsWith("closed");
      shown.clear();
      assertThat(shown.poll(200, TimeUnit.MILLISECONDS)).isNull();
      progress.stage("contracts", 1);
      assertThat(shown.poll(30, TimeUnit.SECONDS)).isEqualTo("contracts");
    }
  }

  private Progress start(Duration every, ProgressView view) {
    return Progress.start(folder, "0123456789ab", () -> now, every, view);
  }

  private static ProgressSnapshot snapshot(int done, long lines, Duration elapsed) {
    return new ProgressSnapshot(
        "0123456789ab",
        "intake",
        done,
        40,
        lines,
        12,
        300 * MIB,
        elapsed,
        200 * MIB,
        1024 * MIB,
        START);
  }
}
