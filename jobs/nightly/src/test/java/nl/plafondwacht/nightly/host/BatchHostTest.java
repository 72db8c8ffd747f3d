package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;

class BatchHostTest {
  private static final SortedMap<String, String> NIGHT =
      Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("run", "0123456789ab")));
  private static final FileStage.Work NOTHING = unit -> {};

  @TempDir private Path folder;
  private final StopRequest stop = new StopRequest();

  @Test
  void stagesRunInOrderAndUnitsAreAskedWhenTheirStageStarts() throws IOException {
    Stage first = stage("first", List.of("a", "b"), NOTHING);
    Stage second =
        new Stage() {
          @Override
          public String name() {
            return "second";
          }

          @Override
          public List<String> units() throws IOException {
            return notes().stream().map(note -> note.replace(' ', '-')).sorted().toList();
          }

          @Override
          public void run(String unit) throws IOException {
            Files.writeString(folder.resolve("second-" + unit), unit);
          }
        };
    assertThat(run(List.of(first, second))).isEqualTo(new Outcome.Completed());
    assertThat(folder.resolve("second-first-a")).exists();
    assertThat(folder.resolve("second-first-b")).exists();
  }

  @Test
  void allUnitsOfAWideStageRun() throws IOException {
    List<String> many = IntStream.range(0, 60).mapToObj("range-%02d"::formatted).toList();
    assertThat(run(List.of(stage("wide", many, NOTHING)))).isEqualTo(new Outcome.Completed());
    assertThat(notes()).hasSize(60);
  }

  @Test
  void aStageWithoutUnitsIsComplete() throws IOException {
    List<Stage> stages =
        List.of(stage("empty", List.of(), NOTHING), stage("last", List.of("a"), NOTHING));
    assertThat(run(stages)).isEqualTo(new Outcome.Completed());
    assertThat(notes()).containsExactly("last a");
  }

  @Test
  void unitsOfAStageRunBesideEachOther() throws IOException {
    CountDownLatch both = new CountDownLatch(2);
    FileStage.Work meet =
        unit -> {
          both.countDown();
          assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
        };
    assertThat(run(List.of(stage("pair", List.of("a", "b"), meet))))
        .isEqualTo(new Outcome.Completed());
  }

  @Test
  void unitsThatCannotBeListedFailTheRun() throws IOException {
    IOException broken = new IOException("no list");
    Stage stage =
        new Stage() {
          @Override
          public String name() {
            return "first";
          }

          @Override
          public List<String> units() throws IOException {
            throw broken;
          }

          @Override
          public void run(String unit) {
            fail("there is no unit");
          }
        };
    assertThat(run(List.of(stage))).isEqualTo(new Outcome.Failed(broken));
  }

  @Test
  void aUnitNamedTwiceFailsTheRun() throws IOException {
    Outcome outcome = run(List.of(stage("first", List.of("a", "a"), NOTHING)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.cause()).hasMessage("Stage first names unit a twice"));
  }

  @Test
  void aStopLetsTheRunningUnitEndAndStartsNoOther() throws IOException {
    FileStage.Work stopping = unit -> stop.request();
    List<Stage> stages =
        List.of(
            stage("first", List.of("a", "b", "c"), stopping),
            stage("second", List.of("z"), NOTHING));
    assertThat(run(stages, 1)).isEqualTo(new Outcome.Stopped());
    assertThat(notes()).hasSize(1);
    assertThat(notes().get(0)).startsWith("first ");
  }

  @Test
  void aStopInTheLastUnitOfAStageKeepsTheNextFromStarting() throws IOException {
    FileStage.Work stopping = unit -> stop.request();
    List<Stage> stages =
        List.of(stage("first", List.of("a"), stopping), stage("second", List.of("z"), NOTHING));
    assertThat(run(stages)).isEqualTo(new Outcome.Stopped());
    assertThat(notes()).containsExactly("first a");
  }

  @Test
  void unitsLogWithTheRunIdOfTheRun() throws IOException {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Logging.runId("0123456789ab");
    run(List.of(stage("first", List.of("a"), unit -> seen.add(MDC.get("run_id")))));
    MDC.clear();
    assertThat(seen).containsExactly("0123456789ab");
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
