package nl.plafondwacht.proof.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import nl.plafondwacht.proof.benchmark.peer.Measured;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void ofAnOddNumberTheMedianIsTheMiddleOne() {
    assertThat(spread(3, 9, 1)).isEqualTo(new Spread(1, 3, 9));
  }

  @Test
  void ofAnEvenNumberTheMedianLiesBetweenTheTwoInTheMiddle() {
    assertThat(spread(4, 1, 10, 2)).isEqualTo(new Spread(1, 3, 10));
  }

  private static Spread spread(double... seconds) {
    return Spread.of(
        Arrays.stream(seconds).mapToObj(s -> new Measured(s, 0, 0, 0, new TreeMap<>())).toList(),
        Measured::seconds);
  }
}
