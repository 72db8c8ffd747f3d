package nl.plafondwacht.nightly.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuarantineTest {
  private final Quarantine quarantine =
      new Quarantine(
          new BigDecimal("0.01"), new TreeMap<>(Map.of("DATE_FORMAT", new BigDecimal("0.001"))));

  @Test
  void theBudgetItselfIsNotAboveTheBudget() {
    assertThat(quarantine.exceeded(10, Map.of("AMOUNT_FORMAT", 10L), 1000)).isEmpty();
    assertThat(quarantine.exceeded(11, Map.of("AMOUNT_FORMAT", 11L), 1000))
        .containsExactly("quarantine.budget 0.01");
    assertThat(quarantine.exceeded(11, Map.of("AMOUNT_FORMAT", 6L, "AGB", 5L), 1000))
        .containsExactly("quarantine.budget 0.01");
  }

  @Test
  void oneReasonMayHaveASmallerBudget() {
    assertThat(quarantine.exceeded(1, Map.of("DATE_FORMAT", 1L), 1000)).isEmpty();
    assertThat(quarantine.exceeded(2, Map.of("DATE_FORMAT", 2L), 1000))
        .containsExactly("quarantine.per_reason.DATE_FORMAT 0.001");
  }

  @Test
  void bothAreNamed() {
    assertThat(quarantine.exceeded(20, Map.of("DATE_FORMAT", 20L), 1000))
        .containsExactly("quarantine.budget 0.01", "quarantine.per_reason.DATE_FORMAT 0.001");
  }

  @Test
  void aNightWithoutLinesIsWithinBudget() {
    assertThat(quarantine.exceeded(0, Map.of(), 0)).isEmpty();
  }
}
