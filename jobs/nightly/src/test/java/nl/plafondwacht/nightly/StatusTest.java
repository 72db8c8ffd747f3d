package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} tells, from an empty installation to one that is broken everywhere. */
class StatusTest {
  private static final String RUNNING =
      """
      {"format": 1, "run_id": "2026-11-20", "result": "running", "stage": "read", "units_done": 12,
       "units": 29, "lines": 1418, "lines_rejected": 7, "bytes": 190844, "lines_per_second": 4100,
       "seconds_elapsed": 3, "seconds_left": 4, "memory_bytes": 42230000,
       "memory_limit_bytes": 1073741824, "updated": "2026-11-20T22:00:04Z"}
      """;

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void anEmptyInstallationHasNoNightYet() throws IOException {
    var before = program.tree();
    assertThat(program.withKey("not looked at").run("status"))
        .isEqualTo(
            new Ended(
                0,
                """
                Nights
                  no night yet
                Now
                  nothing is running
                Inbox HOME/inbox
                  nothing is waiting
                Store HOME/store
                  0 deliveries, 0 lines, 0 files
                """,
                ""));
    assertThat(program.tree()).isEqualTo(before);
  }

  @Test
  void nightsInboxAndExpectedDeliveriesAreTold() throws IOException {
    Small.deliver(program, "d1-wijk", "2026-11-06T18:00:00+01:00");
    Small.write(program, "d2-wijk", Small.line("N1", "999900109"));
    Small.describe(program, "d2-wijk", "2026-11-13T18:00:00+01:00");
    program.settings(
        """
        expected:
          - { name: "*-wijk", every: 1w, by: "06:00" }
          - { name: "*-huisartsen", every: 1m }
          - { name: "d1-*", every: 3w }
        """);
    String first = runId(program.at("2026-11-14T00:00:00.123Z"), "2026-11-13");
    String second = runId(program.at("2026-11-20T00:00:00Z"), "2026-11-19");
    program.file("inbox/d3-wijk/declarations.csv", "");
    Small.deliver(program, "d4-spoed", "2026-11-20T18:00:00+01:00");
    var before = program.tree();
    assertThat(program.at("2026-11-21T12:00:00Z").run("status").out())
        .isEqualTo(
            """
            Nights
              date        last run      mode      finished              bound  signals  result
              2026-11-19  %s  nightly   2026-11-20T00:00:00Z      0        0  an expected delivery is absent, or the store is empty
              2026-11-13  %s  nightly   2026-11-14T00:00:00Z      0        0  an expected delivery is absent, or the store is empty
              no night of 2026-11-20 yet
              latest.json points to 2026-11-19/%s
            Now
              nothing is running; the night of 2026-11-19 ended at 2026-11-20T00:00:00Z: an expected delivery is absent, or the store is empty
            Inbox HOME/inbox
              new         d4-spoed
              incomplete  d3-wijk
            Expected
              *-wijk: late; every 1w by 06:00, last 2026-11-13, next 2026-11-20
              *-huisartsen: late; every 1m, never seen
              d1-*: in; every 3w, last 2026-11-06, next 2026-11-27
            Store HOME/store
              2 deliveries, 4 lines, 10 files
            """
                .formatted(second, first, second));
    assertThat(program.tree()).isEqualTo(before);
    JsonNode json = new ObjectMapper().readTree(program.run("status", "--format", "json").out());
    assertThat(json.path("nights").path(0).path("run_id").asText()).isEqualTo(second);
    assertThat(json.path("now").path("state").asText()).isEqualTo("idle");
    assertThat(json.path("expected").path(0).toString())
        .isEqualTo(
            "{\"pattern\":\"*-wijk\",\"every\":\"1w\",\"by\":\"06:00\",\"state\":\"late\","
                + "\"waiting\":false,\"last\":\"2026-11-13\",\"next\":\"2026-11-20\",\"late\":true}");
    assertThat(json.path("missing_night").asText()).isEqualTo("2026-11-20");
    assertThat(json.path("store").path("lines").asLong()).isEqualTo(4);
  }

  @Test
  void anExpectedDeliveryIsInWaitsIsNotDueOrIsLate() throws IOException {
    program.settings("expected: [{ name: '*-wijk', every: 1d, by: '06:00' }]\n");
    Small.deliver(program, "d1-wijk", "2026-11-19T18:00:00+01:00");
    assertThat(program.at("2026-11-20T01:15:00Z").run("nightly", "--date", "2026-11-19").code())
        .isZero();
    assertStrict("2026-11-19T22:00:00Z", 0, "in; every 1d by 06:00, last 2026-11-19");
    assertStrict("2026-11-20T05:00:00Z", 0, "not due yet; every 1d by 06:00, last 2026-11-19");
    assertStrict("2026-11-20T05:00:01Z", 20, "late; every 1d by 06:00, last 2026-11-19");
    Small.write(program, "d2-wijk", Small.line("N1", "999900109"));
    assertStrict("2026-11-20T05:00:01Z", 20, "late; ");
    Small.describe(program, "d2-wijk", "2026-11-20T06:30:00+01:00");
    assertStrict(
        "2026-11-20T05:31:00Z", 0, "waits in the inbox; every 1d by 06:00, last 2026-11-20");
    // A mistyped day far ahead is no delivery of any day before it.
    Small.write(program, "d3-wijk", Small.line("N2", "999900109"));
    Small.describe(program, "d3-wijk", "2062-11-20T06:30:00+01:00");
    assertStrict("2026-11-21T05:01:00Z", 20, "late; every 1d by 06:00, last 2026-11-20");
  }

  @Test
  void aNightThatIsMissingOrWentWithoutADeliveryIsNotWell() throws IOException {
    Small.deliver(program, "d1-wijk", "2026-11-19T18:00:00+01:00");
    assertThat(program.run("nightly", "--date", "2026-11-19").code()).isZero();
    assertThat(program.at("2026-11-20T12:00:00Z").run("status", "--strict").code()).isZero();
    Ended later = program.at("2026-11-21T12:00:00Z").run("status", "--strict");
    assertThat(later.code()).isEqualTo(20);
    assertThat(later.out()).contains("  no night of 2026-11-20 yet\n");
    assertThat(program.run("status").code()).isZero();
    // A night of a mistyped date says nothing of the last one.
    assertThat(program.run("nightly", "--date", "2026-12-31", "--future").code()).isZero();
    assertThat(program.run("status", "--strict").code()).isEqualTo(20);
    program.settings("expected: ['*-wijk']\n");
    assertThat(program.run("nightly", "--date", "2026-11-20").code()).isEqualTo(20);
    assertThat(program.settings("").run("status", "--strict").out())
        .contains("  the last one went without *-wijk\n");
    assertThat(program.run("status", "--strict").code()).isEqualTo(20);
    assertThat(program.run("status", "--format", "json").out())
        .contains("\"absent\" : [ \"*-wijk\" ]", "\"missing_night\" : null");
  }

  private void assertStrict(String moment, int code, String coming) {
    Ended ended = program.at(moment).run("status", "--strict");
    assertThat(ended.out()).contains("  *-wijk: " + coming);
    assertThat(ended.code()).isEqualTo(code);
  }

  @Test
  void fourteenDatesAreShownUnlessAllAreAskedFor() throws IOException {
    for (int day = 10; day < 25; day++) {
      program.file(
          "out/2026-01-%d/%012x/operator/run.json".formatted(day, day),
          """
          {"format": 1, "run_id": "%012x", "date": "2026-01-%d", "made_of": {"mode": "nightly"},
           "program": {"version": "1", "commit": "c", "java": "17"}, "deliveries": [],
           "new_deliveries": [], "refused": [], "expected_absent": [], "not_configured": [],
           "unverified": [], "counts": {"contracts_bound": 4, "signals": 2}, "outputs": [],
           "stages": [], "started": "2026-01-%dT22:00:00Z", "finished": "2026-01-%dT22:10:00Z",
           "exit_code": 0, "result": "complete"}
          """
              .formatted(day, day, day, day));
    }
    assertThat(program.run("status").out())
        .contains(
            "  2026-01-24  000000000018  nightly   2026-01-24T22:10:00Z      4        2  compl")
        .contains("  2026-01-11  ", "  and 1 earlier dates, shown by --all\n")
        .doesNotContain("2026-01-10");
    assertThat(program.run("status", "--all").out())
        .contains("  2026-01-10  ")
        .doesNotContain("earlier");
  }

  @Test
  void aProcessThatSaysRunningAndHoldsNoLockDied() throws IOException {
    program.file("store/.state/status.json", RUNNING);
    program.file("store/.state/lock", "owner night, host h, process 1, since 2026-11-20T22:00:00Z");
    assertThat(program.run("status").out())
        .contains(
            """
            Now
              night of 2026-11-20, stage read, 12 of 29 units, 4,100 lines/s, time left 4 s, as of 2026-11-20T22:00:04Z; nobody holds the lock: it died, the next nightly recovers it
            """);
  }

  @Test
  void aProcessThatHoldsTheLockIsRunning() throws IOException {
    program.file("store/.state/status.json", RUNNING);
    Path state = folder.resolve("store/.state");
    try (NightLock held = NightLock.acquire(state, Instant.parse("2026-11-20T22:00:00Z"))) {
      assertThat(held).isNotNull();
      assertThat(program.run("status").out())
          .containsPattern(
              "  night of 2026-11-20, .*; lock held by owner .* since 2026-11-20T22:0");
    }
  }

  @Test
  void aStoreWhoseTextsMayHoldBsnsIsRefusedAndLeftAsItIs() throws IOException {
    Small.deliver(program, "d1", "2026-11-20T18:00:00+01:00");
    program.file("store/current.json", "{\"format\": 1, \"manifest\": \"manifest-1.json\"}");
    assertThat(program.run("status").out())
        .contains("Cannot read current.json: its format is 1, and texts of such a store may");
    assertThat(program.run("nightly", "--date", "2026-11-20").code())
        .isEqualTo(ExitCode.FAILED.code());
    assertThat(program.tree().keySet().stream().filter(name -> name.startsWith("store/")))
        .noneMatch(name -> name.endsWith(".parquet") || name.contains("manifest-"));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsThere() throws IOException {
    program.file("out/latest.json", "no JSON");
    program.file("out/2026-11-20/0123456789ab/operator/run.json", "{}");
    program.file("store/current.json", "{\"format\": 3, \"manifest\": \"manifest-1.json\"}");
    program.file("store/.state/status.json", "");
    program.file("inbox", "a file");
    Ended ended = program.run("status");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .startsWith("Nights\n  no night yet\nNow\n  nothing is running\n")
        .contains("Unreadable\n", "Cannot read current.json: its format is 3")
        .contains("Cannot list HOME/inbox: it is not a folder", "Cannot read HOME/out/latest.json");
    assertThat(ended.out().lines().filter(line -> line.startsWith("  Cannot "))).hasSize(5);
  }

  private static String runId(Program program, String date) throws IOException {
    assertThat(program.run("nightly", "--date", date).code()).isEqualTo(20);
    try (var runs = Files.list(program.home().resolve("out/" + date))) {
      return runs.findFirst().orElseThrow().getFileName().toString();
    }
  }

  @Test
  void aStoreWhoseTextsMayHoldBsnsIsRefused() throws IOException {
    program.file("store/current.json", "{\"format\": 1, \"manifest\": \"manifest-1.json\"}");
    String refused = "Cannot read current.json: its format is 1, and texts of such a store may";
    assertThat(program.run("status").out()).contains(refused);
    assertThat(program.run("nightly", "--date", "2026-11-20").code()).isNotZero();
  }
}
