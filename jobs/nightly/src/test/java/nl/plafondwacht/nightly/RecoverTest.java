package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.host.NightLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoverTest {
  private static final String NOTHING =
      """
      Executions of a dead process, now recovered: 0
      Unfinished work: none
      """;

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void anEmptyInstallationHasNothingToRecover() {
    assertThat(program.run("recover"))
        .isEqualTo(new Ended(0, NOTHING + "Store HOME/store: 0 of 0 files missing\n", ""));
    assertThat(folder.resolve("store/.state/repository.mv.db")).doesNotExist();
  }

  @Test
  void whatADeadNightLeftIsToldAndRemovedWhenForced() throws Exception {
    night();
    leaveRunning();
    program.file("out/.staging/0123456789ab/purchasing/x.parquet", "12345");
    program.file("out/.staging/0123456789ab/purchasing/.y.parquet.part", "123");
    program.file("store/segments/d1/.all.parquet.part", "1234567");
    program.file("store/.state/status.json.part", "12");
    program.file("store/.state/scratch/intake/d1/000-x-done.json", "{}");
    program.file("store/.state/scratch/somebody/else", "x");
    String list =
        """
        Unfinished work, which does not count:
                        8 bytes  HOME/out/.staging
                        2 bytes  HOME/store/.state/scratch/intake
                        7 bytes  HOME/store/segments/d1/.all.parquet.part
                        2 bytes  HOME/store/.state/status.json.part
        """;
    String store = "Store HOME/store: 0 of 5 files missing\n";
    assertThat(program.run("recover").out())
        .isEqualTo(
            "Executions of a dead process, now recovered: 1\n"
                + list
                + "Left as it is; --force removes it\n"
                + store);
    assertThat(folder.resolve("out/.staging")).isDirectory();
    assertThat(program.run("recover", "--force").out())
        .isEqualTo("Executions of a dead process, now recovered: 0\n" + list + "Removed\n" + store);
    assertThat(program.run("recover").out()).isEqualTo(NOTHING + store);
    assertThat(folder.resolve("store/.state/scratch/somebody/else")).exists();
    assertThat(program.run("nightly", "--date", "2026-11-20").out()).contains("already complete");
  }

  @Test
  void aStoreThatMissesAFileNeedsItsBackup() throws IOException {
    night();
    Files.delete(folder.resolve("store/findings/d1.parquet"));
    assertThat(program.run("recover"))
        .isEqualTo(
            new Ended(
                40,
                NOTHING
                    + """
                    Store HOME/store: 1 of 5 files missing
                      findings/d1.parquet
                    No night can put this right: bring the store back from a backup
                    """,
                ""));
    assertThat(program.run("check").out())
        .contains("  missing      findings/d1.parquet\n")
        .endsWith(": a night would fail until the cause is removed (exit code 40)\n");
    program.file("store/current.json", "");
    assertThat(program.run("recover").out())
        .contains("Store HOME/store: Cannot read HOME/store/current.json: ")
        .endsWith("bring the store back from a backup\n");
  }

  @Test
  void aStoreThatLostItsPointerIsNotTakenForANewOne() throws IOException {
    night();
    Files.delete(folder.resolve("store/current.json"));
    Small.deliver(program, "d2", "2026-11-20T20:00:00+01:00");
    Set<String> before = segments();
    assertThat(program.run("check").code()).isEqualTo(40);
    assertThat(program.run("nightly", "--date", "2026-11-20").code()).isEqualTo(40);
    assertThat(segments()).isNotEmpty().isEqualTo(before);
  }

  private Set<String> segments() throws IOException {
    return program.tree().keySet().stream()
        .filter(name -> name.startsWith("store/segments"))
        .collect(Collectors.toSet());
  }

  @Test
  void itWaitsForNobody() throws IOException {
    Path state = folder.resolve("store/.state");
    try (NightLock held = NightLock.acquire(state, Instant.EPOCH)) {
      assertThat(held).isNotNull();
      assertThat(program.run("recover", "--force").code()).isEqualTo(60);
    }
  }

  private void night() throws IOException {
    Small.deliver(program, "d1", "2026-11-18T18:00:00+01:00");
    assertThat(program.run("nightly", "--date", "2026-11-20").code()).isZero();
  }

  /** What a killed process leaves in the job repository. */
  private void leaveRunning() throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("store/.state/repository");
    try (Connection repository = DriverManager.getConnection(url, "plafondwacht", "");
        Statement statement = repository.createStatement()) {
      statement.executeUpdate(
          "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME ="
              + " NULL WHERE JOB_EXECUTION_ID = (SELECT MAX(JOB_EXECUTION_ID) FROM"
              + " BATCH_JOB_EXECUTION)");
    }
  }
}
