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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.NightlyCommand;
import nl.plafondwacht.nightly.command.RulesCommand;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a command ends that did not do what was asked. */
class PlafondwachtFailureTest {
  private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

  private static final Instant START = Instant.parse("2026-11-20T22:00:00Z");

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
    Path sample = Files.createDirectories(home.resolve("sample-data/small-night"));
    Files.writeString(sample.resolve("fictional.key"), KEY);
  }

  @Test
  void anInboxWithoutADateIsAMistake() {
    assertThat(run("nightly", "--inbox", "/data/inbox")).isEqualTo(30);
    assertThat(err)
        .hasToString(
            "command line: --date is missing, expected yyyy-mm-dd; only the sample night goes"
                + " without, and it takes no other option than --threads and --scratch\n");
    assertThat(requests).isEmpty();
  }

  @Test
  void aDayThatIsNotOneIsAMistake() {
    assertThat(run("nightly", "--date", "2026-11-31")).isEqualTo(30);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Invalid value for option '--date': '2026-11-31' is not a date, expected yyyy-mm-dd",
            "See plafondwacht nightly --help");
  }

  @Test
  void anUnknownOptionOrCommandIsAMistake() {
    assertThat(run("nightly", "--dat", "2026-11-20")).isEqualTo(30);
    assertThat(run("nighty")).isEqualTo(30);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Unknown options: '--dat', '2026-11-20'",
            "Possible solutions: --date",
            "See plafondwacht nightly --help",
            "Unmatched argument at index 0: 'nighty'",
            "Did you mean: plafondwacht nightly?",
            "See plafondwacht --help");
  }

  @Test
  void mistakesInTheSettingsEndWithThirty() throws IOException {
    Path own = Files.writeString(home.resolve("own.yaml"), "treads: 2\nlog: { format: xml }\n");
    assertThat(run("nightly", "--date", "2026-11-21", "--config", own.toString(), "--threads", "0"))
        .isEqualTo(30);
    assertThat(err.toString(StandardCharsets.UTF_8).replace(own.toString(), "FILE").lines())
        .containsExactly(
            "FILE: log.format is \"xml\", expected plain or ecs",
            "FILE: treads is 2, expected one of the keys inbox, store, state, out, scratch, codes,"
                + " key_file, expected, threads, range_lines, byte_range_mib, messages, quarantine,"
                + " disclosure, metrics, log, roots, compaction, retention",
            "command line: threads is 0, expected a whole number from 1 to 1024");
  }

  @Test
  void aStoreThatIsNotLocalWithoutAStateFolderEndsWithThirty() {
    assertThat(run("nightly", "--date", "2026-11-21", "--store", "hdfs://host/store"))
        .isEqualTo(30);
    assertThat(err)
        .hasToString(
            "command line: state is missing, expected a local folder (--state), because the store"
                + " is hdfs://host/store\n");
  }

  @Test
  void aMalformedKeyEndsWithThirtyAndIsNotShown() {
    Plafondwacht program = program(Map.of("PLAFONDWACHT_KEY", "not-a-key"));
    assertThat(program.run("nightly", "--date", "2026-11-21")).isEqualTo(30);
    assertThat(err)
        .hasToString(
            "environment: PLAFONDWACHT_KEY is something else (9 characters), expected 64 hex"
                + " digits\n");
  }

  @Test
  void aNightThatBreaksEndsWithForty() {
    night =
        (request, result) -> {
          throw new IOException("disk full");
        };
    assertThat(run("nightly", "--date", "2026-11-20")).isEqualTo(40);
  }

  @Test
  void aTakenLockEndsWithSixty() throws IOException {
    night =
        (request, result) -> {
          NightLock.acquire(home, START).close();
          return ExitCode.COMPLETE;
        };
    try (NightLock held = NightLock.acquire(home, START)) {
      assertThat(held).isNotNull();
      assertThat(run("nightly", "--date", "2026-11-20")).isEqualTo(60);
    }
    assertThat(run("nightly", "--date", "2026-11-20")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Another run holds the lock " + home.toRealPath().resolve("lock") + ": owner ")
        .endsWith(", since 2026-11-20T22:00:00Z, until that process ends\n");
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
