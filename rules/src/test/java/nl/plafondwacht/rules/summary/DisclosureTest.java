package nl.plafondwacht.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
  private static final Disclosure TEN = new Disclosure(10);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 9})
  void fewPersonsAreHiddenWithTheirAmountsAndDays(long persons) {
    assertThat(TEN.hides(persons)).isTrue();
    assertThat(TEN.count(persons)).isNull();
    assertThat(TEN.note(persons)).isEqualTo("FEWER_THAN_10");
    assertThat(TEN.amount(123L, persons)).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 10, 11})
  void nobodyAndManyAreShown(long persons) {
    assertThat(TEN.hides(persons)).isFalse();
    assertThat(TEN.count(persons)).isEqualTo(persons);
    assertThat(TEN.note(persons)).isNull();
    assertThat(TEN.amount(123L, persons)).isEqualTo(123L);
  }

  @Test
  void whatIsNotThereStaysAway() {
    assertThat(TEN.amount(null, 20)).isNull();
    assertThat(Disclosure.day(null, true)).isNull();
  }

  @Test
  void aHiddenDayIsTheFirstOfItsMonth() {
    assertThat(Disclosure.day(DAY, true)).isEqualTo("2026-03-01");
    assertThat(Disclosure.day(DAY, false)).isEqualTo(DAY);
  }

  @Test
  void aThresholdOfOneHidesNobody() {
    assertThat(new Disclosure(1).hides(1)).isFalse();
  }
}
