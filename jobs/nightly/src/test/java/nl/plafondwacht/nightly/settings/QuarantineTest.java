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
    assertThat(quarantine.isExceededBy(10, Map.of("AMOUNT_FORMAT", 10L), 1000)).isFalse();
    assertThat(quarantine.isExceededBy(11, Map.of("AMOUNT_FORMAT", 11L), 1000)).isTrue();
    assertThat(quarantine.isExceededBy(11, Map.of("AMOUNT_FORMAT", 6L, "AGB", 5L), 1000)).isTrue();
  }

  @Test
  void oneReasonMayHaveASmallerBudget() {
    assertThat(quarantine.isExceededBy(1, Map.of("DATE_FORMAT", 1L), 1000)).isFalse();
    assertThat(quarantine.isExceededBy(2, Map.of("DATE_FORMAT", 2L), 1000)).isTrue();
  }

  @Test
  void aNightWithoutLinesIsWithinBudget() {
    assertThat(quarantine.isExceededBy(0, Map.of(), 0)).isFalse();
  }
}
