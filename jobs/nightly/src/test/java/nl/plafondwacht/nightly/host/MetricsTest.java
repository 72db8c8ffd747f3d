package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
  private static final Instant FIRST = Instant.ofEpochSecond(1_795_000_000L);

  @TempDir private Path folder;

  @Test
  void everyFigureIsInTheFile() throws IOException {
    Metrics metrics = new Metrics();
    metrics.stage(new StageTime("intake", 4, Duration.ofMillis(1500), Duration.ofMillis(2750)));
    metrics.linesRead(1000);
    metrics.linesAccepted(7);
    metrics.linesAccepted(990);
    metrics.linesQuarantined("AMOUNT_FORMAT", 8);
    metrics.linesQuarantined("AGB", 2);
    metrics.reconciled(123_456);
    metrics.signals("S1", 3, 1);
    metrics.newestServiceDay(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 20));
    metrics.scratchFree(5_000);
    Path file = folder.resolve("metrics/plafondwacht.prom");
    metrics.write(file, ExitCode.QUARANTINED, FIRST);
    assertThat(Files.readString(file)).isEqualTo(text("plafondwacht.prom"));
  }

  @Test
  void aRunWithoutSuccessKeepsTheTimeOfTheLastSuccess() throws IOException {
    Path file = folder.resolve("plafondwacht.prom");
    new Metrics().write(file, ExitCode.FAILED, FIRST);
    assertThat(figures(file)).doesNotContain("last_success");
    new Metrics().write(file, ExitCode.REFUSED, FIRST);
    new Metrics().write(file, ExitCode.FAILED, FIRST.plusSeconds(86_400));
    assertThat(figures(file))
        .isEqualTo(
            """
            plafondwacht_exit_code 40.0
            plafondwacht_last_run_timestamp_seconds 1.7950864E9
            plafondwacht_last_success_timestamp_seconds 1.795E9
            """);
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = MetricsTest.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String figures(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?m)^#.*\n", "");
  }
}
