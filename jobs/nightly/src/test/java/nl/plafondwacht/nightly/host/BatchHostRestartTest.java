package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that did not end well leaves to the next. */
class BatchHostRestartTest {
  private static final SortedMap<String, String> NIGHT =
      Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("run", "0123456789ab")));
  private static final FileStage.Work NOTHING = unit -> {};

  private static final FileStage.Work FAILING =
      unit -> {
        throw new IOException("no");
      };

  @TempDir private Path folder;
  private final StopRequest stop = new StopRequest();

  @Test
  void aFailedUnitEndsTheRunAndTheSameRunAgainDoesOnlyTheRest() throws IOException {
    IOException broken = new IOException("disk full");
    FileStage.Work failing =
        unit -> {
          if (unit.equals("b")) {
            throw broken;
          }
        };
    List<String> units = List.of("a", "b");
    Outcome failed =
        run(List.of(stage("first", units, failing), stage("second", List.of("z"), NOTHING)), 1);
    assertThat(failed).isEqualTo(new Outcome.Failed(broken));
    assertThat(((Outcome.Failed) failed).cause()).isSameAs(broken);
    assertThat(notes()).containsExactly("first a");

    List<Stage> repaired =
        List.of(stage("first", units, NOTHING), stage("second", List.of("z"), NOTHING));
    assertThat(run(repaired)).isEqualTo(new Outcome.Completed());
    assertThat(notes()).containsExactly("first a", "first b", "second z");
  }

  @Test
  void theRepositoryNeverSkipsWhatTheFilesDoNotShow() throws IOException {
    List<Stage> stages = List.of(stage("first", List.of("a", "b"), NOTHING));
    assertThat(run(stages)).isEqualTo(new Outcome.Completed());
    Files.delete(folder.resolve("first-b"));
    assertThat(run(stages)).isEqualTo(new Outcome.Completed());
    assertThat(notes().subList(2, 3)).containsExactly("first b");
  }

  @Test
  void aRestartOffersDoneUnitsOfDoneStagesToo() throws IOException {
    Stage first = stage("first", List.of("a"), NOTHING);
    assertThat(run(List.of(first, stage("second", List.of("z"), FAILING))))
        .isInstanceOf(Outcome.Failed.class);
    Files.delete(folder.resolve("first-a"));
    assertThat(run(List.of(first, stage("second", List.of("z"), NOTHING))))
        .isEqualTo(new Outcome.Completed());
    assertThat(notes()).containsExactly("first a", "first a", "second z");
  }

  @Test
  void aRestartMayHaveOtherThreads() throws IOException {
    List<String> units = List.of("a", "b", "c", "d", "e", "f");
    assertThat(run(List.of(stage("first", units, FAILING)), 1)).isInstanceOf(Outcome.Failed.class);
    CountDownLatch three = new CountDownLatch(3);
    FileStage.Work meet =
        unit -> {
          three.countDown();
          assertThat(three.await(30, TimeUnit.SECONDS)).isTrue();
        };
    assertThat(run(List.of(stage("first", units, meet)), 3)).isEqualTo(new Outcome.Completed());
    assertThat(run(List.of(stage("first", units, FAILING)), 2)).isEqualTo(new Outcome.Completed());
    assertThat(notes()).hasSize(6);
  }

  @Test
  void aRestartMayFindOtherUnits() throws IOException {
    assertThat(run(List.of(stage("first", List.of("a", "b"), FAILING))))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(run(List.of(stage("first", List.of("c"), NOTHING))))
        .isEqualTo(new Outcome.Completed());
    assertThat(notes()).containsExactly("first c");
  }

  private FileStage stage(String name, List<String> units, FileStage.Work work) {
    return new FileStage(name, units, folder, work);
  }

  private Outcome run(List<Stage> stages) throws IOException {
    return run(stages, 2);
  }

  private Outcome run(List<Stage> stages, int threads) throws IOException {
    try (NightLock lock = NightLock.acquire(folder, Instant.EPOCH);
        Progress progress =
            Progress.start(
                folder, "run", () -> Instant.EPOCH, Duration.ofDays(1), ProgressView.forProcess());
        BatchHost host = BatchHost.open(lock, threads, stop, progress)) {
      assertThat(host.recovered()).isZero();
      return host.run("nightly", NIGHT, stages);
    }
  }

  private List<String> notes() throws IOException {
    return Files.readAllLines(folder.resolve("notes"));
  }
}
