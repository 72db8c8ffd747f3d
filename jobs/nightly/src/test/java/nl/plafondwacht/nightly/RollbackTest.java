package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.host.NightLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {
  private static String first = "";
  private static String second = "";

  @TempDir private static Path published;
  @TempDir private Path folder;
  private Program program;

  @BeforeAll
  static void publishTwoNights() throws IOException {
    Program program = Program.in(published);
    Small.deliver(program, "d1", "2026-11-18T18:00:00+01:00");
    first = night(program, "2026-11-19");
    second = night(program, "2026-11-20");
  }

  @BeforeEach
  void copyThem() throws IOException {
    program = Program.in(folder);
    for (String part : new String[] {"inbox", "store", "out"}) {
      program.copy(published.resolve(part), part, "none");
    }
  }

  @Test
  void thePointerGoesBackAndStaysThere() throws IOException {
    assertThat(program.run("rollback", first))
        .isEqualTo(
            new Ended(
                0,
                """
                15 tables are as they were written
                latest.json pointed to 2026-11-20/%s
                latest.json points to 2026-11-19/%s
                """
                    .formatted(second, first),
                ""));
    assertThat(latest()).isEqualTo(first);
    assertThat(program.run("rollback", "2026-11-20/" + second).code()).isZero();
    assertThat(latest()).isEqualTo(second);
  }

  @Test
  void anUnfinishedPublicationDoesNotMoveItOn() throws IOException {
    program.file("out/.staging/" + second + "/operator/x", "");
    assertThat(program.run("rollback", first).code()).isZero();
    assertThat(program.run("nightly", "--date", "2026-11-20").out()).contains("already complete");
    assertThat(latest()).isEqualTo(first);
  }

  @Test
  void aRunThatIsNoneOrDamagedIsRefused() throws IOException {
    String expected =
        ", expected the id of a published run whose tables are as they were written\n";
    for (String none : new String[] {"0123456789ab", "../out/2026-11-19/" + first, "2026-11-19"}) {
      assertThat(program.run("rollback", none))
          .isEqualTo(
              new Ended(
                  30,
                  "",
                  "command line: RUN is '%s' (not a published run)".formatted(none) + expected));
    }
    Path run = folder.resolve("out/2026-11-19").resolve(first);
    Files.writeString(run.resolve("purchasing/contract_months.parquet"), "x");
    Files.delete(run.resolve("restricted/ceiling_tests.parquet"));
    Ended ended = program.run("rollback", first);
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.err())
        .startsWith("command line: RUN is '%s' (damaged: ".formatted(first))
        .contains("purchasing/contract_months.parquet has other bytes than were written")
        .contains("restricted/ceiling_tests.parquet is not there")
        .endsWith(expected);
    assertThat(latest()).isEqualTo(second);
  }

  @Test
  void itWaitsForNobody() throws IOException {
    Path state = folder.resolve("store/.state");
    try (NightLock held = NightLock.acquire(state, Instant.EPOCH)) {
      assertThat(held).isNotNull();
      assertThat(program.run("rollback", first).code()).isEqualTo(60);
    }
    assertThat(latest()).isEqualTo(second);
  }

  private String latest() throws IOException {
    return latest(program);
  }

  private static String latest(Program program) throws IOException {
    return Files.readString(program.home().resolve("out/latest.json"))
        .replaceAll("(?s).*\"run_id\" : \"([0-9a-f]{12})\".*", "$1");
  }

  private static String night(Program program, String date) throws IOException {
    Ended ended = program.run("nightly", "--date", date);
    assertThat(ended.code()).as(ended.err()).isZero();
    return latest(program);
  }
}
