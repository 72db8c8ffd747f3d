package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program killed from outside after waits that nobody chose, several times in a row, in two
 * nights on one store.
 */
@Tag("whole")
@Timeout(600)
class NightRandomKillTest {
  private static final int KILLS = 6;

  @TempDir Path folder;

  @Test
  void killedAgainAndAgainInTwoNights() throws Exception {
    NightCommand undisturbed = NightCommand.sample(folder.resolve("undisturbed"));
    long began = System.nanoTime();
    assertThat(ended(undisturbed)).isEqualTo(10);
    long night = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    NightCommand killed = NightCommand.sample(folder.resolve("killed")).withThreads(2);
    for (LocalDate date : List.of(undisturbed.date(), undisturbed.date().plusDays(1))) {
      assertThat(ended(undisturbed.on(date))).isIn(0, 10);
      killedAndGoesOn(killed.on(date), night);
      new SameNight(undisturbed.on(date)).assertSame(killed.on(date));
    }
  }

  private static void killedAndGoesOn(NightCommand command, long night) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = command.start();
      if (process.waitFor(night / 4 + random.nextLong(night), TimeUnit.MILLISECONDS)) {
        assertThat(process.exitValue()).as("seed %d: %s", seed, command.log()).isIn(0, 10);
      } else {
        process.destroyForcibly().waitFor();
      }
    }
    assertThat(ended(command)).as("seed %d: %s", seed, command.log()).isIn(0, 10);
  }

  private static int ended(NightCommand command) throws Exception {
    Process process = command.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
