package nl.plafondwacht.ei.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 999990019 and 012345672 pass the 11-test, 999990018 does not. */
class BsnInTextTest {
  @ParameterizedTest
  @CsvSource({
    "999990019, 999990019",
    "'X 999990019.', 999990019",
    "B999990019C, 999990019",
    "999990019-2026-03-01, 999990019",
    "999990019_20260301, 999990019",
    "99999001920260301, 99999001920260301",
    "A2026030199999001907, 2026030199999001907",
    "9999.90.019, 9999.90.019",
    "999-990-019, 999-990-019",
    "nr 999 99 00 19 van mw, 999 99 00 19",
    "99/99/90/01/9, 99/99/90/01/9",
    "12.9999.90.019, 9999.90.019",
    "9999.90.019-20260301, 9999.90.019",
    "012345672, 012345672",
    "12345672, 12345672",
    "A12345672B, 12345672",
    "9-999990019 en 012345672 x7, 999990019 en 012345672",
    "９９９９９００１９, ９９９９９００１９"
  })
  void digitsThatPassAreFound(String text, String stretch) {
    BsnInText.Stretch found = Objects.requireNonNull(BsnInText.find(text));
    assertThat(text.substring(found.from(), found.to())).isEqualTo(stretch);
    assertThat(BsnInText.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C-2026-NOORD",
        "999990018",
        "000000000",
        "999999999",
        "9999.90.018",
        "9999.90-019",
        "9999..90.019",
        "9999.90.0190",
        "999990-019",
        "KUST-101-260622",
        "99999001",
        "9999900",
        "2345672",
        "20260106",
        "19052029",
        "2026-01-06",
        "token-abcdefghijklmnopabcdefghijklmnop"
      })
  void otherDigitsAreNot(String text) {
    assertThat(BsnInText.find(text)).isNull();
    assertThat(BsnInText.isIn(text)).isFalse();
  }

  /** Both would be BSNs without a zero, were they no days. */
  @Test
  void daysThatPassAreDays() {
    assertThat(Bsn.passes(20260106)).isTrue();
    assertThat(Bsn.passes(19052029)).isTrue();
  }

  @Test
  void whatIsLeftOverHoldsNone() {
    SplittableRandom random = new SplittableRandom(7);
    String characters = "00112345678999.- A";
    int found = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      BsnInText.Stretch stretch = BsnInText.find(text.toString());
      if (stretch != null) {
        found++;
        text.replace(stretch.from(), stretch.to(), "x");
        assertThat(BsnInText.isIn(text.toString())).as(text.toString()).isFalse();
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }
}
