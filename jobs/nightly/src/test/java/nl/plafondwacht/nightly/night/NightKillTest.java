package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A night whose process dies at a moment of its use of files, and the same command again. */
@Timeout(600)
class NightKillTest {
  /** In every stage and step of the night one, in its order. */
  private static final List<String> MOMENTS =
      List.of(
          "SurveyStage: open /inbox/d2/declarations.csv",
          "ReadStage: half written /scratch/intake/d2/\\.000-.*-run-0000.lines.part",
          "VerifyStage: open /scratch/intake/d2/.*-done.json",
          "SegmentStage: half written /store/segments/d2/\\.8000-end.parquet.part",
          "RegisterStage: renamed /store/current.json",
          "TrajectoryStage: close .*/8000-end/\\.outside.parquet.part",
          "ContractStage: open .*/0000-8000/tally.parquet",
          "PublishStage: half written /out/\\.staging/.*/\\.signal_cases.parquet.part",
          "Publication: renamed /out/2026-11-20/[0-9a-f]{12}",
          "Intake: half deleted /scratch/intake");

  private static final int KILLED = 137;

  @TempDir private static Path folder;

  private static SameNight undisturbed;
  private static List<String> moments = List.of();

  @BeforeAll
  static void undisturbedNight() throws Exception {
    NightCommand night = NightCommand.mixed(folder.resolve("undisturbed"));
    moments = night.moments();
    undisturbed = new SameNight(night);
  }

  @Test
  void theMomentsAreInEveryStage() {
    assertThat(stages(MOMENTS)).hasSize(8).isEqualTo(stages(moments));
  }

  @Test
  void diesInEveryStageInTurn() throws Exception {
    NightCommand night = NightCommand.mixed(folder.resolve("in turn"));
    boolean inStage = false;
    for (String moment : MOMENTS) {
      dies(night, moment, 1);
      assertThat(night.log().contains("left running, now recovered: 1")).isEqualTo(inStage);
      inStage = !stages(List.of(moment)).isEmpty();
    }
    assertThat(night.run().code()).isEqualTo(21);
    undisturbed.assertSame(night);
  }

  @Test
  @Tag("whole")
  void diesInTheSecondNightOnTheStore() throws Exception {
    NightCommand other = afterTheFirst(folder.resolve("undisturbed second"));
    assertThat(other.run().code()).isEqualTo(21);
    NightCommand second = afterTheFirst(folder.resolve("second"));
    for (String moment : MOMENTS) {
      dies(second, moment.replaceAll("/d2/.*|8000-end|2026-11-20", ".*"), 1);
    }
    assertThat(second.run().code()).isEqualTo(21);
    new SameNight(other).assertSame(second);
  }

  private static NightCommand afterTheFirst(Path folder) throws Exception {
    NightCommand first = NightCommand.mixed(folder);
    assertThat(first.run().code()).isEqualTo(21);
    return first.next();
  }

  /**
   * One of each kind of moment that leaves something behind, in each stage and step, each in a
   * night of its own.
   */
  @Test
  @Tag("whole")
  void diesOnceAtEveryKindOfMoment() throws Exception {
    SortedMap<String, Integer> kinds = new TreeMap<>();
    moments.stream()
        .map(NightKillTest::kind)
        .filter(kind -> !kind.matches(".*: (find|list|open|folders made|created|close|delete)"))
        .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    assertThat(kinds).hasSizeGreaterThan(25);
    Random random = new Random(20261120);
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      NightCommand night = NightCommand.mixed(folder.resolve(kind.getKey().replace(": ", " ")));
      dies(night, kind.getKey() + " .*", 1 + random.nextInt(kind.getValue()));
      assertThat(night.run().code()).as(night.noted()).isIn(0, 21);
      undisturbed.assertSame(night);
    }
  }

  private static void dies(NightCommand night, String moment, int time) throws Exception {
    Process process =
        night.startWatched("-Dmoment=" + moment.replace(" /", " .*/"), "-Dtimes=" + time);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(moment).isTrue();
    assertThat(process.exitValue()).as("%s; log:%n%s", moment, night.log()).isEqualTo(KILLED);
    assertThat(night.noted()).matches(moment);
  }

  private static SortedSet<String> stages(List<String> moments) {
    return moments.stream()
        .map(moment -> moment.substring(0, moment.indexOf(':')))
        .filter(user -> user.endsWith("Stage"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Without the place. */
  private static String kind(String moment) {
    return moment.substring(0, moment.indexOf(" /"));
  }
}
