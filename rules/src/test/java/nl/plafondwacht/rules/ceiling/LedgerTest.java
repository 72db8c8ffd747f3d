package nl.plafondwacht.rules.ceiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Property(seed = "20261120")
  void aLedgerAddsLikeAMap(
      @ForAll @Size(max = 30) List<@IntRange(min = -700, max = 700) Integer> days) {
    Ledger ledger = new Ledger();
    Map<LocalDate, Long> expected = new TreeMap<>();
    for (int day : days) {
      ledger.add(Measure.DEMAND, DAY.plusDays(day), 1 + Math.abs(day));
      expected.merge(DAY.plusDays(day), 1L + Math.abs(day), Long::sum);
    }
    assertThat(ledger.byDay(Measure.DEMAND)).isEqualTo(expected);
    assertThat(ledger.total(Measure.DEMAND))
        .isEqualTo(expected.values().stream().mapToLong(amount -> amount).sum());
  }

  @Test
  void measuresDoNotMix() {
    Ledger ledger = new Ledger();
    ledger.add(Measure.DEMAND, DAY, 5);
    ledger.add(Measure.GRANTED, DAY, 7);
    assertThat(ledger.total(Measure.DEMAND)).isEqualTo(5);
    assertThat(ledger.total(Measure.GRANTED)).isEqualTo(7);
    assertThat(ledger.total(Measure.REFUSED)).isZero();
    assertThat(ledger.byDay(Measure.REFUSED)).isEmpty();
  }

  @Test
  void daysThatComeToNothingAreNotThere() {
    Ledger ledger = new Ledger();
    ledger.add(Measure.DEMAND, DAY, 5);
    ledger.add(Measure.DEMAND, DAY, -5);
    ledger.add(Measure.GRANTED, DAY, 0);
    assertThat(ledger.byDay(Measure.DEMAND)).isEmpty();
    assertThat(shown(ledger)).isEmpty();
  }

  @Test
  void daysComeInOrderWithAllMeasures() {
    Ledger ledger = new Ledger();
    ledger.add(Measure.GRANTED, DAY, 7);
    ledger.add(Measure.DEMAND, DAY.plusDays(1), 6);
    ledger.add(Measure.DEMAND, DAY, 5);
    ledger.add(Measure.REFUSED, DAY.minusDays(400), -1);
    assertThat(shown(ledger))
        .containsExactly(
            "2025-01-26 REFUSED=-1", "2026-03-02 DEMAND=5 GRANTED=7", "2026-03-03 DEMAND=6");
  }

  @Test
  void aSumThatIsTooLargeStopsTheRun() {
    Ledger ledger = new Ledger();
    ledger.add(Measure.DEMAND, DAY, Long.MAX_VALUE);
    assertThatThrownBy(() -> ledger.add(Measure.DEMAND, DAY, 1))
        .isInstanceOf(ArithmeticException.class);
    ledger.add(Measure.DEMAND, DAY.plusDays(1), 1);
    assertThatThrownBy(() -> ledger.total(Measure.DEMAND)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aContractWithoutLinesHasAnEmptyLedger() {
    ContractFacts facts = new ContractFacts();
    assertThat(shown(facts.ledger("K").at(Strictness.STANDARD))).isEmpty();
    assertThat(facts.of("K").lines()).isEmpty();
  }

  /** By way of the packed form, which holds everything. */
  private static List<String> shown(Ledger ledger) {
    ContractLedger whole = new ContractLedger();
    long[] packed = new long[ledger.packedSize()];
    assertThat(ledger.pack(Strictness.ALL.indexOf(Strictness.BROAD), packed, 0))
        .isEqualTo(packed.length);
    whole.add(packed);
    assertThat(whole.packed()).isEqualTo(packed);
    Map<LocalDate, String> days = new TreeMap<>();
    for (Measure measure : Measure.values()) {
      whole
          .part(Strictness.BROAD)
          .byDay(measure)
          .forEach(
              (day, amount) ->
                  days.merge(day, " %s=%d".formatted(measure, amount), String::concat));
    }
    return days.entrySet().stream().map(day -> day.getKey() + day.getValue()).toList();
  }
}
