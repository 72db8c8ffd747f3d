package nl.plafondwacht.rules.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;
import org.junit.jupiter.api.Test;

class BindingTest {
  private static final Period TERM = new Period(day(3, 1), day(3, 31));

  @Test
  void aRaiseEndsTheBoundDaysUntilDemandMeetsTheNewCeiling() {
    assertThat(
            bound(
                Map.of(day(2, 1), 60L, day(3, 5), 40L, day(3, 20), 100L),
                Map.of(LocalDate.MIN, 100L, day(3, 11), 200L)))
        .isEqualTo(
            new Days(
                List.of(new Period(day(3, 5), day(3, 10)), new Period(day(3, 20), day(3, 31)))));
  }

  @Test
  void whatWasAskedBeforeTheTermBindsFromItsFirstDay() {
    assertThat(bound(Map.of(day(2, 1), 100L, day(4, 2), -100L), Map.of(LocalDate.MIN, 100L)))
        .isEqualTo(Days.of(TERM));
  }

  @Test
  void withoutACeilingOrEnoughDemandNoDayIsBound() {
    assertThat(bound(Map.of(day(3, 5), 100L), Map.of())).isEqualTo(Days.NONE);
    assertThat(bound(Map.of(day(3, 5), 100L, day(4, 1), 1L), Map.of(LocalDate.MIN, 101L)))
        .isEqualTo(Days.NONE);
  }

  private static Days bound(Map<LocalDate, Long> demand, Map<LocalDate, Long> ceiling) {
    return Binding.boundDays(new TreeMap<>(demand), new Ceiling(new TreeMap<>(ceiling)), TERM);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
