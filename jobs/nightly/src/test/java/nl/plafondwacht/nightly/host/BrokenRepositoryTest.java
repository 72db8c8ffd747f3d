package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job repository that a power cut left broken does not stop the night. */
class BrokenRepositoryTest {
  private static final String FILE = "repository.mv.db";
  private static final String KEPT = "repository-broken-1.mv.db";

  private static byte[] whole = {};

  @TempDir private Path state;

  @BeforeAll
  static void repositoryOfThreeNights(@TempDir Path folder) throws Exception {
    for (int night = 0; night < 3; night++) {
      assertThat(run(folder)).isEqualTo(new Outcome.Completed());
    }
    whole = Files.readAllBytes(folder.resolve(FILE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 4096, 5000})
  void cutOff(int length) throws Exception {
    goesOnWith(Arrays.copyOf(whole, length));
    assertThat(state.resolve(KEPT)).hasBinaryContent(Arrays.copyOf(whole, length));
  }

  @Test
  void otherBytes() throws Exception {
    goesOnWith(new byte[20_000]);
    goesOnWith("not a database\n".repeat(999).getBytes(StandardCharsets.UTF_8));
    assertThat(state.resolve(KEPT)).hasBinaryContent(new byte[20_000]);
    assertThat(state.resolve("repository-broken-2.mv.db"))
        .content()
        .startsWith("not a database\nnot a database\n");
  }

  @Test
  void aTableIsLost() throws Exception {
    Files.write(state.resolve(FILE), whole);
    try (Connection database = connect()) {
      database.createStatement().execute("DROP TABLE BATCH_STEP_EXECUTION_CONTEXT CASCADE");
    }
    assertThat(run(state)).isEqualTo(new Outcome.Completed());
    assertThat(state.resolve(KEPT)).exists();
  }

  /** Spring Batch writes the two in two steps. */
  @Test
  void anInstanceWithoutItsExecution() throws Exception {
    Files.write(state.resolve(FILE), whole);
    try (Connection database = connect()) {
      for (String table :
          List.of(
              "STEP_EXECUTION_CONTEXT",
              "STEP_EXECUTION",
              "JOB_EXECUTION_CONTEXT",
              "JOB_EXECUTION_PARAMS",
              "JOB_EXECUTION")) {
        database.createStatement().execute("DELETE FROM BATCH_" + table);
      }
    }
    assertThat(run(state)).isEqualTo(new Outcome.Completed());
    assertThat(state.resolve(KEPT)).exists();
  }

  /** Whatever is hit. */
  @Test
  @Tag("whole")
  void junkAnywhere() throws Exception {
    Random random = new Random(20261120);
    for (int at = 0; at < whole.length; at += 512) {
      byte[] bytes = whole.clone();
      byte[] junk = new byte[Math.min(512, bytes.length - at)];
      random.nextBytes(junk);
      System.arraycopy(junk, 0, bytes, at, junk.length);
      Files.write(state.resolve(FILE), bytes);
      Files.deleteIfExists(state.resolve("first-a"));
      assertThat(run(state)).as("junk at byte %d", at).isEqualTo(new Outcome.Completed());
      assertThat(state.resolve("first-a")).exists();
    }
    assertThat(state.resolve(KEPT)).exists();
  }

  @Test
  void somebodyWhoLooksIntoItIsNoDamage() throws Exception {
    Files.write(state.resolve(FILE), whole);
    try (FileChannel other = FileChannel.open(state.resolve(FILE), StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(() -> run(state))
          .isInstanceOf(IOException.class)
          .hasMessage("The job repository in %s cannot be used".formatted(state))
          .cause()
          .hasMessageContaining("Database may be already in use");
    }
    assertThat(state.resolve(KEPT)).doesNotExist();
    assertThat(run(state)).isEqualTo(new Outcome.Completed());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + state.resolve("repository"), "plafondwacht", "");
  }

  private void goesOnWith(byte[] bytes) throws Exception {
    Files.write(state.resolve(FILE), bytes);
    assertThat(run(state)).isEqualTo(new Outcome.Completed());
    assertThat(run(state)).isEqualTo(new Outcome.Completed());
  }

  private static Outcome run(Path state) throws IOException {
    try (NightLock lock = NightLock.acquire(state, Instant.EPOCH);
        Progress progress =
            Progress.start(
                state, "run", () -> Instant.EPOCH, Duration.ofDays(1), ProgressView.forProcess());
        BatchHost host = BatchHost.open(lock, 1, new StopRequest(), progress)) {
      return host.run(
          "nightly",
          new TreeMap<>(),
          List.of(new FileStage("first", List.of("a"), state, unit -> {})));
    }
  }
}
