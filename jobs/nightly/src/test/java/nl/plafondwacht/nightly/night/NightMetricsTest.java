package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.facts.LineFacts;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightMetricsTest {
  @TempDir Path folder;

  @Test
  void linesAreThoseOfTheNightAndNoneWhenItWasComplete() throws Exception {
    TestNight night = TestNight.small(folder).withBudget("1");
    Sent.base(night.inbox()).write();
    Sent.on("11", night.inbox(), "d2")
        .rows("declarations", claim("N1"), claim("N2", "direction=X"))
        .write();
    Sent.on("12", night.inbox(), "d3")
        .rows("declarations", claim("N3", "direction=X"), claim("N4", "direction=X"))
        .write();
    night.run();
    assertThat(metrics(night))
        .contains("plafondwacht_lines_quarantined{reason=\"UNKNOWN_WORD\"} 3.0")
        .contains("plafondwacht_lines_read 11.0", "plafondwacht_lines_accepted 8.0");
    night.run();
    assertThat(metrics(night))
        .contains("plafondwacht_lines_read 0.0", "plafondwacht_lines_accepted 0.0")
        .noneMatch(line -> line.startsWith("plafondwacht_lines_quarantined"));
  }

  @Test
  void aSignalCountsForEachOfItsRules() throws IOException {
    Metrics metrics = new Metrics();
    new NightMetrics(metrics)
        .contracts(
            new Result(List.of(), new LineFacts(), Optional.empty()),
            Map.of("a", List.of("R1", "R5"), "b", List.of("R5")),
            LocalDate.of(2026, 11, 20));
    Path file = folder.resolve("plafondwacht.prom");
    metrics.write(file, ExitCode.COMPLETE, Instant.EPOCH);
    assertThat(Files.readAllLines(file))
        .contains(
            "plafondwacht_signals_closed{rule=\"R1\"} 1.0",
            "plafondwacht_signals_closed{rule=\"R5\"} 2.0",
            "plafondwacht_signals_opened{rule=\"R5\"} 0.0");
  }

  private static List<String> metrics(TestNight night) throws IOException {
    return Files.readAllLines(night.state().resolve("plafondwacht.prom"));
  }
}
