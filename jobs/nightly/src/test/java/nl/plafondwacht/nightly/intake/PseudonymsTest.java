package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values were computed with openssl. */
class PseudonymsTest {
  @Test
  void pseudonymIsTheFirstHalfOfTheMac() {
    for (int again = 0; again < 2; again++) {
      assertThat(Reading.KEY.find("999999990")).contains("ee1424b830d9eef6756984ed42be3140");
      assertThat(Reading.KEY.find("123456782")).contains("8e4c078580cfe222fd12ced43ae58d77");
    }
  }

  @Test
  void keyIdNamesTheKey() {
    assertThat(Reading.KEY.keyId()).contains("dd8fc72e");
    assertThat(Pseudonyms.withoutKey().keyId()).isEmpty();
    assertThat(Pseudonyms.withoutKey().find("999999990")).isEmpty();
  }

  @Test
  void manyPersonsOnManyThreadsKeepTheirPseudonyms() {
    Pseudonyms shared = Pseudonyms.withKey(new byte[32]);
    Pseudonyms other = Pseudonyms.withKey(new byte[32]);
    Set<String> distinct = new HashSet<>();
    IntStream.range(1, 100_000).parallel().forEach(n -> shared.find(bsn(n)));
    for (int n = 99_999; n > 0; n--) {
      assertThat(shared.find(bsn(n))).isEqualTo(other.find(bsn(n)));
      distinct.add(shared.find(bsn(n)).orElseThrow());
    }
    assertThat(distinct).hasSize(99_999);
  }

  @Test
  void keyOfAnotherLengthIsRefusedWithoutTellingIt() {
    assertThatThrownBy(() -> Pseudonyms.withKey(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key has 31 bytes, expected 32");
  }

  private static String bsn(int number) {
    return String.format(Locale.ROOT, "%09d", number);
  }
}
