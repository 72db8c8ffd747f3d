package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.plafondwacht.files.WatchedFiles;
import nl.plafondwacht.nightly.WatchedProgram;
import nl.plafondwacht.nightly.WatchedProgram.Ended;
import nl.plafondwacht.nightly.host.StopRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that a night cannot write to, from the start or all at once. */
@Timeout(300)
class NightTroubleTest {
  @TempDir Path folder;

  private NightCommand night;

  @BeforeEach
  void baseDelivery() throws IOException {
    night = NightCommand.small(folder.resolve("night"));
  }

  @Test
  void metricsThatFailAfterPublicationAreAWarning() throws Exception {
    Ended ended = runAndPutInTheWay("plafondwacht.prom");
    assertThat(ended.code()).isZero();
    assertThat(ended.said())
        .contains("complete\n")
        .contains("  warning: the metrics %s/plafondwacht.prom cannot".formatted(night.state()));
    assertThat(night.latest().resolve("operator/run.json")).exists();
  }

  @Test
  void soIsAStatusThatCannotBeWritten() throws Exception {
    Ended ended = runAndPutInTheWay("status.json");
    assertThat(ended.code()).isZero();
    assertThat(night.latest().resolve("operator/run.json")).exists();
  }

  /** A folder that is not empty takes the name of a state file once the run is published. */
  private Ended runAndPutInTheWay(String name) {
    return WatchedProgram.run(
        WatchedFiles.by(
            (moment, location) -> {
              if (moment.equals("renamed") && location.endsWith("/latest.json")) {
                Files.deleteIfExists(night.state().resolve(name));
                Files.createDirectories(night.state().resolve(name + "/in the way"));
              }
            }),
        new StopRequest(),
        night.words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"store", "out", "scratch", "state"})
  void aFolderThatCannotBeWrittenIsToldBeforeAnythingIsRead(String setting) throws Exception {
    Path inTheWay = Files.writeString(night.folder().resolve(setting), "a file");
    Ended ended = night.run();
    assertThat(ended.code()).as(ended.toString()).isEqualTo(30);
    assertThat(ended.complained())
        .startsWith(
            "settings: %s is %s, expected a folder in which files can be made and removed (Cannot"
                    .formatted(setting, inTheWay)
                + " create %s/".formatted(inTheWay));
    Files.delete(inTheWay);
    assertThat(night.run().code()).isZero();
  }

  @Test
  void soIsThatOfTheMetrics() throws Exception {
    night.settings("metrics: { file: %s/key/night.prom }\n".formatted(night.folder()));
    Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.complained())
        .startsWith(
            "settings: metrics.file is %s/key, expected a folder".formatted(night.folder()));
    assertThat(Tree.names(night.store())).isEmpty();

    night.settings("metrics: { file: %s }\n".formatted(night.inbox()));
    assertThat(night.run().complained())
        .isEqualTo(
            "settings: metrics.file is %s, expected a file, not a folder\n"
                .formatted(night.inbox()));
  }

  @Test
  void aFullDiskIsToldWithTheFileAndTheRoom() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Path segment = night.store().resolve("segments/d1-base/0000-end.parquet");
    Path unfinished = segment.resolveSibling(".0000-end.parquet.part");
    Files.createDirectories(segment.getParent());
    Files.createSymbolicLink(unfinished, full);
    assertThat(night.start().waitFor()).isEqualTo(40);
    assertThat(night.log())
        .containsPattern(
            "Cannot write %s after \\d+ bytes: No space left on device; [\\d,]+ bytes \\(\\d+ MB\\)"
                    .formatted(Pattern.quote(segment.toString()))
                + " are free there");
    assertThat(night.run().code()).isZero();
  }
}
