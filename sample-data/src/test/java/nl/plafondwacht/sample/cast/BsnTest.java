package nl.plafondwacht.sample.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BsnTest {

  @Test
  void theNumberOfAPersonStandsInsideIt() {
    assertThat(Bsn.of(17)).isEqualTo("999901709");
    assertThat(Bsn.of(205)).startsWith("9999205");
  }

  @Test
  void everyNumberPassesTheElevenTest() {
    assertThat(numbers()).allMatch(bsn -> bsn.length() == 9 && elevenTest(bsn) % 11 == 0);
  }

  @Test
  void noTwoPersonsShareANumber() {
    assertThat(numbers()).doesNotHaveDuplicates();
  }

  private static List<String> numbers() {
    return IntStream.rangeClosed(1, 999).mapToObj(Bsn::of).toList();
  }

  private static int elevenTest(String bsn) {
    int eight = IntStream.range(0, 8).map(i -> (9 - i) * (bsn.charAt(i) - '0')).sum();
    return eight - (bsn.charAt(8) - '0');
  }
}
