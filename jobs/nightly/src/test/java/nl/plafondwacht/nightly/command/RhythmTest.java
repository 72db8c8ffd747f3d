package nl.plafondwacht.nightly.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

  @Test
  void oneLongPauseDoesNotChangeTheRhythm() {
    assertThat(Rhythm.of("d*", days(0, 7, 14, 60, 14), false, LAST.plusDays(7)))
        .isEqualTo(new Rhythm("d*", false, "2026-11-20", 7L, "2026-11-27", false));
  }

  @Test
  void ofTwoGapsInTheMiddleTheGreaterCounts() {
    assertThat(Rhythm.of("d*", days(0, 1, 8), false, LAST).next()).isEqualTo("2026-11-27");
  }

  @Test
  void itIsLateFromTheDayAfterUnlessOneWaits() {
    assertThat(Rhythm.of("d*", days(0, 7), false, LAST.plusDays(7)).late()).isFalse();
    assertThat(Rhythm.of("d*", days(0, 7), false, LAST.plusDays(8)).late()).isTrue();
    assertThat(Rhythm.of("d*", days(0, 7), true, LAST.plusDays(8)).late()).isFalse();
  }

  @Test
  void severalDeliveriesOfADayAreOne() {
    assertThat(Rhythm.of("d*", days(0, 0), false, LAST.plusDays(99)))
        .isEqualTo(new Rhythm("d*", false, "2026-11-20", null, null, false));
  }

  private static List<LocalDate> days(int... before) {
    return IntStream.of(before).mapToObj(LAST::minusDays).toList();
  }
}
