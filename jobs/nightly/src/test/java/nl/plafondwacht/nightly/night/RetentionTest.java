package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night leaves of earlier ones. */
class RetentionTest {
  @TempDir Path folder;

  private TestNight night;

  @BeforeEach
  void baseDelivery() throws IOException {
    night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
  }

  @Test
  void withoutASettingEveryRunStays() throws Exception {
    run("2020-01-01", night);
    run("2026-11-20", night);
    assertThat(runs()).hasSize(2);
  }

  @Test
  void runsBeforeTheDaysKeptGo() throws Exception {
    run("2026-11-10", night);
    run("2026-11-17", night);
    run("2026-11-18", night);
    run("2026-11-19", night);
    Files.createDirectories(folder.resolve("out/2026-11-01/notes"));
    Files.createDirectories(folder.resolve("out/2026-11-10/0123456789ab"));
    Files.createDirectories(folder.resolve("out/old/0123456789ab"));
    run("2026-11-20", night.keeping(30, 30, Optional.of(2)));
    assertThat(runs())
        .extracting(run -> run.substring(0, 10))
        .containsExactly("2026-11-18", "2026-11-19", "2026-11-20");
    assertThat(Tree.names(folder.resolve("out"))).noneMatch(name -> name.startsWith("2026-11-17"));
    assertThat(folder.resolve("out/2026-11-10")).doesNotExist();
    assertThat(folder.resolve("out/2026-11-01/notes")).exists();
    assertThat(folder.resolve("out/old/0123456789ab")).exists();
  }

  /** Somebody pointed to an earlier run, and the night was started once more. */
  @Test
  void theNightBeforeStaysHoweverOldAndTheRunThatIsPointedTo() throws Exception {
    run("2026-10-01", night);
    Path pointer = folder.resolve("out/latest.json");
    String first = Files.readString(pointer);
    run("2026-10-05", night);
    run("2026-10-10", night);
    run("2026-11-19", night);
    Files.writeString(pointer, first);
    run("2026-11-19", night.keeping(30, 30, Optional.of(1)));
    assertThat(runs())
        .extracting(run -> run.substring(0, 10))
        .containsExactly("2026-10-01", "2026-10-10", "2026-11-19");
  }

  @Test
  void anEarlierNightDoneAgainTakesNothingOfLaterOnes() throws Exception {
    run("2026-11-01", night);
    run("2026-11-20", night);
    run("2026-11-10", night.keeping(30, 30, Optional.of(1)));
    assertThat(runs())
        .extracting(run -> run.substring(0, 10))
        .containsExactly("2026-11-01", "2026-11-10", "2026-11-20");
  }

  @Test
  void onlyTheLatestManifestsStay() throws Exception {
    TestNight keeping = night.keeping(0, 2, Optional.empty());
    run("2026-11-20", keeping);
    for (String delivery : List.of("d2", "d3", "d4")) {
      Sent.on("11", night.inbox(), delivery).rows("declarations", Sent.claim(delivery)).write();
      run("2026-11-20", keeping);
    }
    assertThat(manifests()).containsExactly("manifest-3.json", "manifest-4.json");
    keeping.compact();
    assertThat(manifests()).containsExactly("manifest-4.json", "manifest-5.json");
  }

  private static void run(String date, TestNight night) throws Exception {
    assertThat(night.on(LocalDate.parse(date)).run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  private List<String> manifests() throws IOException {
    return Tree.names(night.store()).stream().filter(name -> name.startsWith("manifest")).toList();
  }

  private List<String> runs() throws IOException {
    return Tree.names(night.out()).stream()
        .filter(name -> name.endsWith("operator/run.json"))
        .toList();
  }
}
