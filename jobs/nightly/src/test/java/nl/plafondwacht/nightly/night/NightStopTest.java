package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Processes that hear a signal, or find another one at work. */
@Timeout(300)
class NightStopTest {
  /** Signal 2, as a bit of a mask. */
  private static final long INTERRUPT = 2;

  @TempDir private static Path folder;

  private static SameNight undisturbed;
  private final List<Process> processes = new ArrayList<>();

  @BeforeAll
  static void undisturbedNight() throws Exception {
    NightCommand night = NightCommand.mixed(folder.resolve("undisturbed"));
    assertThat(night.run().code()).isEqualTo(21);
    undisturbed = new SameNight(night);
  }

  @AfterEach
  void endProcesses() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void aStopSignalAmidTheSegments() throws Exception {
    stops("segments", "SegmentStage: created .*", "TERM", 50);
  }

  @ParameterizedTest
  @CsvSource({
    "survey, SurveyStage: open .*/d2/declarations.csv",
    "read, ReadStage: half written .*",
    "verify, VerifyStage: open .*",
    "register, RegisterStage: renamed .*/current.json",
    "trajectories, TrajectoryStage: created .*",
    "contracts, ContractStage: open .*"
  })
  @Tag("whole")
  void aStopSignalInEveryOtherStage(String stage, String moment) throws Exception {
    stops(stage, moment, "TERM", 50);
  }

  /** After the last unit there is nothing to stop: the night says how it ended. */
  @Test
  @Tag("whole")
  void aStopSignalInTheLastUnit() throws Exception {
    stops("publish", "PublishStage: half written .*", "TERM", 21);
  }

  @Test
  @Tag("whole")
  void anInterruptFromTheKeyboard() throws Exception {
    stops("trajectories", "TrajectoryStage: close .*", "INT", 50);
  }

  /** Nobody lets the unit go on: it is given up before 30 seconds are over. */
  @Test
  @Tag("whole")
  void aUnitThatDoesNotEndIsGivenUp() throws Exception {
    NightCommand night = NightCommand.mixed(folder.resolve("hanging"));
    Process process = waiting(night, "ReadStage: half written .*");
    signal(process, "TERM");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(50);
    assertThat(night.log())
        .contains("Running work did not finish within 25 seconds, it is done again");
    goesOn(night);
  }

  @Test
  void theSecondOfTwoStartsEndsAndNamesTheFirst() throws Exception {
    NightCommand night = NightCommand.mixed(folder.resolve("two"));
    Process first = waiting(night, "ReadStage: created .*");
    Path link = Files.createSymbolicLink(folder.resolve("link"), night.folder());
    for (NightCommand second : List.of(night, night.seenFrom(link))) {
      Process process = ended(second.startBy("log of the second", NightCommand.java()));
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(60);
      assertThat(second.log("log of the second"))
          .contains(
              "Another run holds the lock %s: owner "
                  .formatted(night.state().toRealPath().resolve("lock")))
          .contains(", process %d, since ".formatted(first.pid()));
    }
    Files.createFile(go(night));
    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(first.exitValue()).isEqualTo(21);
    undisturbed.assertSame(night);
  }

  private void stops(String stage, String moment, String signal, int code) throws Exception {
    NightCommand night = NightCommand.mixed(folder.resolve(stage + " " + signal));
    Process process = waiting(night, moment);
    await(night.state().resolve("status.json"), "\"stage\" : \"%s\"".formatted(stage));
    signal(process, signal);
    await(night.folder().resolve("log"), "Stop requested");
    Files.createFile(go(night));
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(night.log()).isEqualTo(code);
    goesOn(night);
  }

  private static void goesOn(NightCommand night) throws Exception {
    assertThat(night.withThreads(2).run().code()).isIn(0, 21);
    undisturbed.assertSame(night);
  }

  /** A process that is at that moment, until its file "go" is there. */
  private Process waiting(NightCommand night, String moment) throws Exception {
    Process process = ended(night.startWatched("-Dmoment=" + moment, "-Dgo=" + go(night)));
    await(night.note(), "");
    return process;
  }

  /** Sees to it that it ends with the test. */
  private Process ended(Process process) {
    processes.add(process);
    return process;
  }

  private static Path go(NightCommand night) {
    return night.folder().resolve("go");
  }

  private static void signal(Process process, String name) throws Exception {
    // A shell that starts something in the background lets it ignore the keyboard.
    assumeThat(ignores(process, name)).as("the tests are run without a keyboard").isFalse();
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  private static boolean ignores(Process process, String name) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!name.equals("INT") || !Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> line.substring("SigIgn:".length()).strip())
        .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & INTERRUPT) != 0);
  }

  private static void await(Path file, String text) throws Exception {
    while (!Files.exists(file) || !Files.readString(file).contains(text)) {
      Thread.sleep(20);
    }
  }
}
