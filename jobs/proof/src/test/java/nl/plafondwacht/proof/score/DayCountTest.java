package nl.plafondwacht.proof.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days that a night got right, and in which way it got others wrong. */
class DayCountTest {
  private static final List<Span> TRUTH = List.of(days("a", 10, 19), days("a", 25, 29));

  @Test
  void theSameDaysAreRight() {
    assertThat(DayCount.of(TRUTH, TRUTH)).isEqualTo(new DayCount(15, 0, 0, 0, 0));
  }

  @Test
  void daysBeforeTheFirstTrueDayAreEarlyAndOthersBeyond() {
    assertThat(DayCount.of(TRUTH, List.of(days("a", 7, 30))))
        .isEqualTo(new DayCount(15, 3, 6, 0, 0));
  }

  @Test
  void trueDaysBeforeTheNightsFirstAreLateAndOthersMissed() {
    assertThat(DayCount.of(TRUTH, List.of(days("a", 12, 19))))
        .isEqualTo(new DayCount(8, 0, 0, 2, 5));
  }

  @Test
  void nobodyStandsInForSomebodyElse() {
    assertThat(DayCount.of(TRUTH, List.of(days("b", 10, 19))))
        .isEqualTo(new DayCount(0, 0, 10, 0, 15));
  }

  @Test
  void aDayInTwoPeriodsCountsOnce() {
    assertThat(DayCount.of(List.of(days("a", 1, 5), days("a", 3, 8)), List.of(days("a", 1, 8))))
        .isEqualTo(new DayCount(8, 0, 0, 0, 0));
  }

  private static Span days(String person, int first, int last) {
    return Span.of(person, LocalDate.of(2026, 1, first), LocalDate.of(2026, 1, last));
  }
}
