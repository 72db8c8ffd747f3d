package nl.plafondwacht.sample.insurer.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedBsnTest {

  @Test
  void numbersOfInsuredPersonsAreTheirOwnAndStayBelowTheSampleNight() {
    long previous = 0;
    for (long person = 0; person < InventedBsn.MOST_INSURED; person += person < 20_000 ? 1 : 997) {
      String bsn = InventedBsn.ofInsured(person);
      assertThat(elevenTest(bsn) % 11).isZero();
      assertThat(Long.parseLong(bsn)).isGreaterThan(previous);
      previous = Long.parseLong(bsn);
    }
    assertThat(InventedBsn.ofInsured(0)).isEqualTo("900000004");
    assertThat(InventedBsn.ofInsured(InventedBsn.MOST_INSURED - 1))
        .startsWith("99989")
        .isLessThan("999900000");
  }

  private static int elevenTest(String bsn) {
    int eight = IntStream.range(0, 8).map(i -> (9 - i) * (bsn.charAt(i) - '0')).sum();
    return eight - (bsn.charAt(8) - '0');
  }
}
