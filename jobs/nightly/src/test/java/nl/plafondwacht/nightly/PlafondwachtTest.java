package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.NightlyCommand;
import nl.plafondwacht.nightly.command.RulesCommand;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlafondwachtTest {
  private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

  @TempDir private Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<NightRequest> requests = new ArrayList<>();
  private NightRun night =
      (request, result) -> {
        requests.add(request);
        result.println("done");
        return ExitCode.QUARANTINED;
      };

  @BeforeEach
  void placeTheSampleKey() throws IOException {
    Path sample = home.resolve("sample-data/small-night");
    Files.createDirectories(sample.resolve("inbox"));
    Files.writeString(sample.resolve("fictional.key"), KEY);
  }

  @Test
  void withoutArgumentsItRunsTheSampleNight() {
    assertThat(run()).isEqualTo(10);
    assertThat(run("nightly")).isEqualTo(10);
    assertThat(out).hasToString("done%ndone%n".formatted());
    assertThat(requests).hasSize(2);
    for (NightRequest request : requests) {
      assertThat(request.sample()).isTrue();
      assertThat(request.date()).isEqualTo(LocalDate.of(2026, 11, 20));
      assertThat(request.key()).isPresent();
      Path target = home.resolve("sample-data/target/small-night");
      assertThat(request.settings().folders().store()).isEqualTo(target + "/store");
      assertThat(request.settings().folders().out()).isEqualTo(target + "/out");
      assertThat(request.settings().folders().inbox())
          .isEqualTo(home + "/sample-data/small-night/inbox");
      assertThat(request.settings().folders().codes())
          .containsExactly(home + "/config/codes", home + "/sample-data/small-night/codes");
    }
  }

  @Test
  void whatIsInstalledHasNoSampleNight() throws IOException {
    Files.delete(home.resolve("sample-data/small-night/inbox"));
    for (String[] bare : new String[][] {{}, {"nightly"}, {"nightly", "--sample-night"}}) {
      err.reset();
      assertThat(run(bare)).isEqualTo(30);
      assertThat(err)
          .hasToString(
              "command line: the sample night is not here, expected a date (yyyy-mm-dd) or folders"
                  + " of your own; the fictional night comes with a checkout of the sources only"
                  + System.lineSeparator());
    }
    assertThat(requests).isEmpty();
  }

  @Test
  void theSampleNightTakesThreadsAndScratch() {
    assertThat(run("nightly", "--threads", "3", "--scratch", "/tmp/scratch")).isEqualTo(10);
    assertThat(requests.get(0).sample()).isTrue();
    assertThat(requests.get(0).settings().limits().threads()).isEqualTo(3);
    assertThat(requests.get(0).settings().folders().scratch()).isEqualTo(Path.of("/tmp/scratch"));
  }

  @Test
  void aDateRunsTheNightOfTheShippedSettings() throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/plafondwacht.yaml"), "inbox: /data/inbox\nthreads: 2\n");
    assertThat(run("nightly", "--date", "2026-11-21", "--threads", "5")).isEqualTo(10);
    NightRequest request = requests.get(0);
    assertThat(request.sample()).isFalse();
    assertThat(request.date()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(request.key()).isEmpty();
    assertThat(request.settings().folders().inbox()).isEqualTo("/data/inbox");
    assertThat(request.settings().folders().out()).isEqualTo(home + "/out");
    assertThat(request.settings().limits().threads()).isEqualTo(5);
  }

  @Test
  void anotherSettingsFileReplacesTheShippedOne() throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/plafondwacht.yaml"), "threads: 2\n");
    Path own = Files.writeString(home.resolve("own.yaml"), "range_lines: 1000\n");
    run("nightly", "--date", "2026-11-21", "--config", own.toString(), "--threads", "7");
    assertThat(requests.get(0).settings().limits().rangeLines()).isEqualTo(1000);
    assertThat(requests.get(0).settings().limits().threads()).isEqualTo(7);
  }

  @Test
  void codesMayBeRepeated() {
    run("nightly", "--date", "2026-11-21", "--codes", "/a", "--codes", "/b");
    assertThat(requests.get(0).settings().folders().codes()).containsExactly("/a", "/b");
  }

  @Test
  void aRelativePathCountsFromTheWorkingFolderAndAUriStandsAsItIs() {
    run(
        "nightly",
        "--date",
        "2026-11-21",
        "--inbox",
        "in/../inbox",
        "--codes",
        "hdfs://h/codes",
        "--store",
        "hdfs://h:8020/store",
        "--out",
        "s3a://bucket/out",
        "--state",
        "state");
    Path here = Path.of("").toAbsolutePath();
    assertThat(requests.get(0).settings().folders())
        .isEqualTo(
            new Folders(
                here + "/inbox",
                "hdfs://h:8020/store",
                here.resolve("state"),
                "s3a://bucket/out",
                here.resolve("state/scratch"),
                List.of("hdfs://h/codes")));
  }

  @Test
  void rulesPrintsTheNormenkader() {
    assertThat(run("rules")).isZero();
    assertThat(out).hasToString("S1 A rule\n");
  }

  @Test
  void versionIsTold() {
    assertThat(run("--version")).isZero();
    assertThat(out).hasToString("plafondwacht without version, commit not packaged\n");
  }

  private int run(String... args) {
    return program(Map.of()).run(args);
  }

  private Plafondwacht program(Map<String, String> environment) {
    PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
    CommandContext bench =
        new CommandContext(
            new Surroundings(home, environment),
            FileAccess.byScheme(),
            InstantSource.fixed(Instant.parse("2026-11-22T00:00:00Z")),
            new StopRequest(),
            results);
    return new Plafondwacht(
        () -> new NightlyCommand(bench, night),
        List.of(new RulesCommand(() -> "S1 A rule\n", results)),
        results,
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
