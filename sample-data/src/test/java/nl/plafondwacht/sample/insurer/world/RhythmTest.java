package nl.plafondwacht.sample.insurer.world;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plafondwacht.sample.insurer.chance.Day;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final int LAST = Day.of(2025, 12, 31);
  private static final Rhythm MESSAGES = new Rhythm(Manner.MESSAGES, LAST);

  @Test
  void claimsComeOnTheDayBeforeTheLastAndEveryFourWeeksBefore() {
    assertThat(MESSAGES.received(LAST - 1)).isEqualTo(LAST - 1);
    assertThat(MESSAGES.received(LAST - 2)).isEqualTo(LAST - 1);
    assertThat(MESSAGES.received(LAST - 28)).isEqualTo(LAST - 1);
    assertThat(MESSAGES.received(LAST - 29)).isEqualTo(LAST - 29);
    assertThat(MESSAGES.received(LAST)).isEqualTo(LAST + 27);
  }

  @Test
  void answersGoOnTheLastDayAndEveryFourWeeksBefore() {
    assertThat(MESSAGES.answered(LAST)).isEqualTo(LAST);
    assertThat(MESSAGES.answered(LAST - 27)).isEqualTo(LAST);
    assertThat(MESSAGES.answered(LAST - 28)).isEqualTo(LAST - 28);
  }

  @Test
  void rowsComeAndGoAnyDay() {
    Rhythm rows = new Rhythm(Manner.ROWS, LAST);

    assertThat(rows.received(LAST - 5)).isEqualTo(LAST - 5);
    assertThat(rows.answered(LAST - 5)).isEqualTo(LAST - 5);
  }
}
