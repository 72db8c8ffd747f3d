package nl.plafondwacht.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Sets of days against the plainest model there is: one bit a day. */
class DaysTest {
  private static final String SEED = "20261120";
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Provide
  Arbitrary<List<Period>> periods() {
    Arbitrary<Integer> first = Arbitraries.integers().between(0, 60);
    Arbitrary<Integer> more = Arbitraries.integers().between(0, 12);
    return Combinators.combine(first, more)
        .as((day, length) -> new Period(START.plusDays(day), START.plusDays(day + length)))
        .list()
        .ofMaxSize(6);
  }

  @Property(seed = SEED)
  void unionIsEveryDayOfEveryPeriod(@ForAll("periods") List<Period> periods) {
    Days days = Days.union(periods);
    assertThat(bits(days)).isEqualTo(bits(periods));
    assertThat(days.count()).isEqualTo(bits(periods).cardinality());
    assertThat(days.isEmpty()).isEqualTo(bits(periods).isEmpty());
  }

  @Property(seed = SEED)
  void andIsTheDaysOfBoth(
      @ForAll("periods") List<Period> some, @ForAll("periods") List<Period> others) {
    BitSet expected = bits(some);
    expected.and(bits(others));
    assertThat(bits(Days.union(some).and(Days.union(others)))).isEqualTo(expected);
  }

  @Property(seed = SEED)
  void minusIsTheDaysOfTheOneOnly(
      @ForAll("periods") List<Period> some, @ForAll("periods") List<Period> others) {
    BitSet expected = bits(some);
    expected.andNot(bits(others));
    assertThat(bits(Days.union(some).minus(Days.union(others)))).isEqualTo(expected);
  }

  @Property(seed = SEED)
  void setsOfTheSameDaysAreEqual(
      @ForAll("periods") List<Period> some, @ForAll("periods") List<Period> others) {
    Days a = Days.union(some);
    Days b = Days.union(others);
    assertThat(a.minus(b)).isEqualTo(a.minus(a.and(b)));
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(Days.union(a.periods())).isEqualTo(a);
  }

  @Test
  void adjacentPeriodsAreOneAndADayBetweenKeepsThemApart() {
    assertThat(Days.union(List.of(days(5, 6), days(1, 2), days(3, 4))).periods())
        .containsExactly(days(1, 6));
    assertThat(Days.union(List.of(days(1, 2), days(4, 4))).periods())
        .containsExactly(days(1, 2), days(4, 4));
  }

  @Test
  void theFirstDayIsTheFirstOfAll() {
    assertThat(Days.union(List.of(days(5, 6), days(1, 2))).first()).isEqualTo("2026-01-02");
    assertThat(Days.of(days(3, 3)).first()).isEqualTo("2026-01-04");
  }

  @Test
  void aPeriodKnowsItsDays() {
    Period period = days(1, 3);
    assertThat(period.length()).isEqualTo(3);
    assertThat(period.contains(START)).isFalse();
    assertThat(period.contains(START.plusDays(1))).isTrue();
    assertThat(period.contains(START.plusDays(3))).isTrue();
    assertThat(period.contains(START.plusDays(4))).isFalse();
  }

  @Test
  void aPeriodWithoutAnEndIsOpen() {
    assertThat(Period.from(START, null)).isEqualTo(new Period(START, Period.OPEN));
    assertThat(Period.isWithdrawn(START, null)).isFalse();
    assertThat(Period.isWithdrawn(START, START)).isFalse();
    assertThat(Period.isWithdrawn(START, START.minusDays(1))).isTrue();
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new Period(START, START.minusDays(1)))
        .hasMessage("Period ends on 2025-12-31, before it starts on 2026-01-01");
  }

  private static Period days(int first, int last) {
    return new Period(START.plusDays(first), START.plusDays(last));
  }

  private static BitSet bits(Days days) {
    return bits(days.periods());
  }

  private static BitSet bits(List<Period> periods) {
    BitSet bits = new BitSet();
    int start = Math.toIntExact(START.toEpochDay());
    for (Period period : periods) {
      bits.set(
          Math.toIntExact(period.first().toEpochDay()) - start,
          Math.toIntExact(period.last().toEpochDay()) - start + 1);
    }
    return bits;
  }
}
