package nl.plafondwacht.proof.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"even, none", "one-person, gz", "one-provider, zst"})
  void bothPeersFindTheSame(String shape, String compression) throws IOException {
    assertThat(run(HOME, "--shape", shape, "--compression", compression)).isZero();
    assertThat(text(out)).contains("gate: 40 contracts equal; ").contains("night takes ");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("benchmark.json").toFile());
    JsonNode outcome = json.path("outcomes").path(0);
    assertThat(outcome.path("gate").path("linesIn").asLong()).isEqualTo(20_000);
    assertThat(outcome.path("gate").path("bound").asLong()).isBetween(1L, 39L);
    assertThat(outcome.path("gate").path("boundByTerminalCareOnly").asLong()).isPositive();
    assertThat(stages(outcome.path("night").path(0)))
        .containsExactly(
            "01 survey",
            "02 read",
            "03 verify",
            "04 segments",
            "05 register",
            "06 trajectories",
            "07 contracts",
            "08 publish");
    assertThat(outcome.path("gate").path("shared").asLong()).isPositive();
    assertThat(files(folder)).containsExactly("benchmark.json", "benchmark.txt");
  }

  /** The gate holds for the store of two nights as well. */
  @ParameterizedTest
  @CsvSource({"few-persons, 64MB", "scattered, 1GB"})
  void aSecondNightAndALimitAreMeasuredToo(String second, String memory) throws IOException {
    Path json = folder.resolve("figures.json");
    String option = "--second-night=" + second;
    assertThat(run(HOME, option, "--duckdb-memory=" + memory, "--json=" + json)).isZero();
    assertThat(text(out))
        .contains("second night (%s) takes ".formatted(second))
        .contains("duckdb-" + memory);
    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.path("surroundings").path("duckDb").asText()).startsWith("v");
    for (String run : List.of("night", "secondNight")) {
      JsonNode measured = figures.path("outcomes").path(0).path(run).path(0);
      assertThat(measured.path("cpuSeconds").asDouble()).isPositive();
      assertThat(measured.path("peakBytes").asLong()).isGreaterThan(50_000_000);
      assertThat(measured.path("allocatedBytes").asLong()).isGreaterThan(50_000_000);
    }
  }

  /** To the night of this home, a tariff cut is no agreement, so it asks the whole claim. */
  @Test
  void noFigureIsShownWhenThePeersFindDifferentThings() throws IOException {
    Path home = homeWhere(",0611,,CONTRACT_OTHER,", ",0611,,CEILING,");
    assertThat(run(home)).isEqualTo(41);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .startsWith("even: the peers found different things, so no figure is shown");
    assertThat(text(err)).contains("  C-2025-00000-0: night {'contract_id': C-2025-00000-0, ");
    assertThat(files(folder.resolve("out"))).containsExactly("even");
  }

  @Test
  void aPeerThatEndsBadlyIsAFailure() {
    assertThat(run(folder)).isEqualTo(40);
    assertThat(text(err))
        .isEqualTo(
            "night ended with exit code 30; see %s%n"
                .formatted(folder.resolve("even/night/night.log")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lines=9999 | Option --lines is 9999, expected 10000 to 100000000",
        "--lines=100000001 | Option --lines is 100000001, expected 10000 to 100000000",
        "--second-night=odd | Option --second-night is odd, expected none, few-persons, scattered",
        "--duckdb-memory=1 | Option --duckdb-memory is 1, expected a size such as 1GB or 512MB",
        "--files=0 | Option --files is 0, expected 1 to 999",
        "--repeat=0 | Option --repeat is 0, expected 1 or more",
        "--threads=0 | Option --threads is 0, expected 1 or more",
        "--heap=1 | Option --heap is 1, expected a size such as 1g or 512m",
        "--shape=odd | Option --shape is odd, expected even, one-person, one-provider, all",
        "--size=1 | Unknown option: '--size=1'"
      })
  void aWrongOptionIsToldAndNothingStarts(String option, String message) throws IOException {
    assertThat(benchmark(HOME, option)).isEqualTo(30);
    assertThat(text(err)).isEqualTo(message + "\nSee plafondwacht benchmark --help\n");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void helpTellsOptionsAndExitCodes() {
    assertThat(benchmark(HOME, "--help")).isZero();
    assertThat(text(out))
        .startsWith("Usage: plafondwacht benchmark [-hV] ")
        .contains("One of even, one-person, one-provider, all.")
        .contains("  41   the peers found different things; no figure is shown");
  }

  private int run(Path home, String... further) {
    Path results = home.equals(HOME) || home.equals(folder) ? folder : folder.resolve("out");
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "--lines=20000",
                    "--heap=256m",
                    "--files=2",
                    "--night-jvm=-XX:TieredStopAtLevel=1", // a short life: compiling well does not
                    // pay
                    "--out=" + results),
                Stream.of(further))
            .toList();
    return benchmark(home, arguments.toArray(String[]::new));
  }

  private int benchmark(Path home, String... arguments) {
    PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Benchmark(home, toOut, toErr).run(arguments);
  }

  /** Another installation, with one change in the table of return codes. */
  private Path homeWhere(String shipped, String changed) throws IOException {
    Path codes = Files.createDirectories(folder.resolve("home/config/codes"));
    for (String name : files(HOME.resolve("config/codes"))) {
      String text = Files.readString(HOME.resolve("config/codes").resolve(name));
      Files.writeString(codes.resolve(name), text.replace(shipped, changed));
    }
    return folder.resolve("home");
  }

  private static List<String> stages(JsonNode run) {
    List<String> names = new ArrayList<>();
    run.path("stageSeconds").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
