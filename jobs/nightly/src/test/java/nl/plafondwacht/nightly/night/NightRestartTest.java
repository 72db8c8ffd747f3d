package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that broke or was stopped goes on with the same command, to the same bytes. */
class NightRestartTest {
  /** Far more than a night has looks at the clock. */
  private static final int MOST = 200;

  @TempDir Path folder;

  @Test
  void brokenAtEveryStageInTurn() throws Exception {
    TestNight night = inbox("broken");
    int look = 1;
    while (isBroken(night, look)) {
      assertThat(look++).isLessThan(MOST);
    }
    assertThat(look).isGreaterThan(8);
    assertSameAsUndisturbed(night);
  }

  @Test
  void stoppedAtEveryStageInTurn() throws Exception {
    TestNight night = inbox("stopped");
    int look = 1;
    ExitCode code = night.runStoppedAt(look).code();
    while (code == ExitCode.STOPPED) {
      assertThat(look++).isLessThan(MOST);
      code = night.runStoppedAt(look).code();
    }
    assertThat(code).isEqualTo(ExitCode.COMPLETE);
    assertThat(look).isGreaterThan(8);
    assertSameAsUndisturbed(night);
  }

  @Test
  void surveyMeetsFileItCannotReadAndLeavesItsDeliveryOut() throws Exception {
    TestNight night = inbox("survey");
    Path lines = night.inbox().resolve("d2/declarations.csv");
    byte[] bytes = Files.readAllBytes(lines);
    Files.delete(lines);
    Files.createSymbolicLink(lines, lines);
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    FileAccess.byScheme().delete(night.latest().toString());
    Files.delete(lines);
    Files.write(lines, bytes);
    goesOn(night);
  }

  @Test
  void readCannotWrite() throws Exception {
    TestNight night = inbox("read");
    blockedBy(night, night.scratch().resolve("intake/d2"));
  }

  @Test
  void feedOfTheStoreCannotBeWritten() throws Exception {
    TestNight night = inbox("feeds");
    blockedBy(night, night.store().resolve("feeds/d2"));
  }

  @Test
  void segmentCannotBeWritten() throws Exception {
    TestNight night = inbox("segments");
    blockedBy(night, night.store().resolve("segments/d2"));
  }

  @Test
  void findingsCannotBeWritten() throws Exception {
    TestNight night = inbox("findings");
    blockedBy(night, night.store().resolve("findings"));
  }

  @Test
  void factsCannotBeWritten() throws Exception {
    TestNight night = inbox("facts");
    blockedBy(night, night.scratch().resolve("runs"));
  }

  @Test
  void manifestCannotBeWritten() throws Exception {
    TestNight night = inbox("manifest");
    Files.createDirectories(night.store().resolve("manifest-1.json"));
    assertThatThrownBy(night::run).isInstanceOf(IOException.class);
    assertThat(night.store().resolve("current.json")).doesNotExist();
    Files.delete(night.store().resolve("manifest-1.json"));
    goesOn(night);
  }

  @Test
  void tableCannotBeStaged() throws Exception {
    TestNight night = inbox("staging");
    Path broken = Files.createDirectories(night.out().resolve(".staging"));
    Files.createDirectories(broken.resolve("0123456789ab/restricted"));
    Files.writeString(broken.resolve("0123456789ab/restricted/left.parquet"), "left");
    goesOn(night);
  }

  @Test
  void pointerCannotBeMovedAndIsMovedByTheNextRun() throws Exception {
    TestNight night = inbox("pointer");
    Path pointer = night.out().resolve("latest.json");
    assertThatThrownBy(() -> night.runMeeting(8, () -> pointer.toFile().mkdirs()))
        .isInstanceOf(IOException.class);
    assertThat(night.out().resolve("2026-11-20")).isDirectoryContaining("glob:**");
    Files.delete(pointer);
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(ended.said()).contains(": already complete");
    assertSameAsUndisturbed(night);
  }

  /** Another cut on the second run meets the work of the first. */
  @Test
  void otherLimitsAfterTheBreak() throws Exception {
    TestNight night = inbox("limits");
    assertThatThrownBy(() -> night.runBrokenAt(8)).hasMessage("broken at look 8");
    TestNight other = night.cutInto(3, 1, 1);
    assertThat(other.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertSameAsUndisturbed(other);
  }

  private void blockedBy(TestNight night, Path file) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "in the way");
    assertThatThrownBy(night::run)
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString());
    Files.delete(file);
    goesOn(night);
  }

  private void goesOn(TestNight night) throws Exception {
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertSameAsUndisturbed(night);
  }

  private static boolean isBroken(TestNight night, int look) throws Exception {
    try {
      assertThat(night.runBrokenAt(look).code()).isEqualTo(ExitCode.COMPLETE);
      return false;
    } catch (IllegalStateException broken) {
      assertThat(broken).hasMessage("broken at look " + look);
      return true;
    }
  }

  private TestNight inbox(String name) throws IOException {
    TestNight night = TestNight.small(folder.resolve(name)).cutInto(2, 2, 1);
    Sent.base(night.inbox()).write();
    Sent.on("11", night.inbox(), "d2")
        .rows("declarations", claim("N1"), claim("N2", "person_id=" + "b".repeat(32)))
        .rows(
            "persons",
            "person_id=" + "b".repeat(32) + ", birth_date=1940-01-01, known_on=2026-01-01")
        .write();
    return night;
  }

  private void assertSameAsUndisturbed(TestNight night) throws Exception {
    TestNight undisturbed = inbox("undisturbed");
    assertThat(undisturbed.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(night.latest().getFileName()).isEqualTo(undisturbed.latest().getFileName());
    assertThat(TestNight.tables(night.latest()))
        .hasSize(12)
        .isEqualTo(TestNight.tables(undisturbed.latest()));
    for (String table : List.of("operator/findings", "operator/reconciliation")) {
      assertThat(Published.latestOf(night).rows(table, "*"))
          .isEqualTo(Published.latestOf(undisturbed).rows(table, "*"));
    }
    assertThat(Tree.names(night.scratch())).isEmpty();
    assertThat(night.out().resolve(".staging")).doesNotExist();
    assertThat(Tree.names(night.out())).hasSameSizeAs(Tree.names(undisturbed.out()));
    assertThat(Tree.names(night.folder())).noneMatch(name -> name.endsWith(".part"));
  }
}
