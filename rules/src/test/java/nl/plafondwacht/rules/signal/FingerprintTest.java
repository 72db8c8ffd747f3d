package nl.plafondwacht.rules.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void anIdIsTheStartOfADigestOfItsParts() {
    assertThat(Fingerprint.of(List.of("a", "b"))).isEqualTo("8fb20ef63ced4145");
  }

  @Test
  void partsDoNotRunIntoEachOtherAndKeepTheirOrder() {
    assertThat(Fingerprint.of(List.of("a", "b")))
        .isNotEqualTo(Fingerprint.of(List.of("ab")))
        .isNotEqualTo(Fingerprint.of(List.of("b", "a")));
  }
}
