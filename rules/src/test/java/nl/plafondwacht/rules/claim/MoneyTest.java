package nl.plafondwacht.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final long MOST = 100_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "100, 1, 3, 33",
    "100, 2, 3, 67",
    "1, 1, 2, 1",
    "-1, 1, 2, -1",
    "3, 1, 2, 2",
    "-3, 1, 2, -2",
    "100, 0, 7, 0",
    "100, 7, 7, 100",
    "100, 0, 0, 0",
    "100, 5, 0, 0"
  })
  void aPartIsRoundedHalfUpAwayFromNothing(
      long cents, long numerator, long denominator, long part) {
    assertThat(Money.part(cents, numerator, denominator)).isEqualTo(part);
  }

  @Property(seed = "20261120")
  void aPartIsWhatDecimalArithmeticSays(
      @ForAll @LongRange(min = -MOST, max = MOST) long cents,
      @ForAll @IntRange(max = 366) int days,
      @ForAll @IntRange(min = 1, max = 366) int of) {
    int numerator = Math.min(days, of);
    BigDecimal exact =
        BigDecimal.valueOf(cents)
            .multiply(BigDecimal.valueOf(numerator))
            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
    assertThat(Money.part(cents, numerator, of)).isEqualTo(exact.longValueExact());
  }

  @Test
  void anAmountThatIsTooLargeStopsTheRunInsteadOfTurningNegative() {
    assertThatThrownBy(() -> Money.part(Long.MAX_VALUE / 3, 4, 5))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theDirectionGivesTheSign() {
    assertThat(Direction.D.signed(5)).isEqualTo(5);
    assertThat(Direction.C.signed(5)).isEqualTo(-5);
  }
}
