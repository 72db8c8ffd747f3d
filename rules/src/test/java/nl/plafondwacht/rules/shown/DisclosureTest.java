package nl.plafondwacht.rules.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Hiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
  private static final Disclosure TEN = new Disclosure(10);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 9})
  void fewPersonsAreHidden(long persons) {
    assertThat(TEN.hides(persons)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 10, 11})
  void nobodyAndManyAreShown(long persons) {
    assertThat(TEN.hides(persons)).isFalse();
  }

  @Test
  void aHiddenFigureIsEmptyAndItsNoteSaysWhy() {
    Cell few = new Cell("t", "r", "few");
    Cell more = new Cell("t", "r", "more");
    Shown.Row row =
        new Shown(TEN, new Hiding(Set.of(few), Set.of(more)), ShownDays.ALL).row("t", "r");
    assertThat(row.figure("few", 123L)).isNull();
    assertThat(row.note("few")).isEqualTo("FEWER_THAN_10");
    assertThat(row.figure("more", 123L)).isNull();
    assertThat(row.note("more")).isEqualTo("FEWER_THAN_10_BY_DIFFERENCE");
    assertThat(row.figure("other", 123L)).isEqualTo(123L);
    assertThat(row.note("other")).isNull();
  }

  @Test
  void everythingIsEverything() {
    Shown.Row row = Shown.EVERYTHING.row("t", "r");
    assertThat(row.hides("few")).isFalse();
    assertThat(Shown.EVERYTHING.isEverything()).isTrue();
    assertThat(new Shown(TEN, Hiding.NOTHING, ShownDays.ALL).isEverything()).isFalse();
  }

  @Test
  void aHiddenDayIsTheFirstOfItsMonth() {
    assertThat(Disclosure.day(DAY, true)).isEqualTo("2026-03-01");
    assertThat(Disclosure.day(DAY, false)).isEqualTo(DAY);
    assertThat(Disclosure.day(null, true)).isNull();
  }

  @Test
  void aThresholdOfOneHidesNobody() {
    assertThat(new Disclosure(1).hides(1)).isFalse();
  }
}
