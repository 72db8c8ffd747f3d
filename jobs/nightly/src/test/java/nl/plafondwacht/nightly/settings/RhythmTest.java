package nl.plafondwacht.nightly.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
  // 20 November 2026 is a Friday.
  @ParameterizedTest
  @CsvSource({
    "1d, 2026-11-20, 2026-11-20",
    "3d, 2026-11-20, 2026-11-18",
    "1w, 2026-11-20, 2026-11-14",
    "2w, 2026-11-20, 2026-11-07",
    "1m, 2026-11-20, 2026-10-21",
    "1m, 2026-03-31, 2026-03-01",
    "1m, 2027-03-30, 2027-03-01",
    "friday, 2026-11-20, 2026-11-20",
    "friday, 2026-11-26, 2026-11-20",
    "saturday, 2026-11-20, 2026-11-14",
    "workday, 2026-11-20, 2026-11-20",
    "workday, 2026-11-22, 2026-11-20",
    "workday, 2026-11-23, 2026-11-23"
  })
  void thePeriodOfADateBegins(String rhythm, LocalDate date, LocalDate first) {
    assertThat(new Rhythm(rhythm).first(date)).isEqualTo(first);
  }

  @Test
  void theNextAfterAFridaysWorkIsOnMonday() {
    assertThat(new Rhythm("workday").nextAfter(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1d", "9d", "1w", "3w", "1m", "6m", "workday", "monday", "sunday"})
  void aDeliveryCountsFromItsDayToTheDayBeforeTheNext(String text) {
    Rhythm rhythm = new Rhythm(text);
    LocalDate start = LocalDate.of(2027, 12, 1);
    start
        .datesUntil(start.plusDays(120))
        .forEach(
            day -> {
              LocalDate next = rhythm.nextAfter(day);
              assertThat(day.datesUntil(next)).noneMatch(date -> rhythm.first(date).isAfter(day));
              assertThat(next.datesUntil(next.plusDays(200)))
                  .allMatch(date -> rhythm.first(date).isAfter(day));
            });
  }
}
