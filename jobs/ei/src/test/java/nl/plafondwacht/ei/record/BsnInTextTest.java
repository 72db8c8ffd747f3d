package nl.plafondwacht.ei.record;

import static nl.plafondwacht.ei.record.BsnInText.ANYWHERE;
import static nl.plafondwacht.ei.record.BsnInText.AS_WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    "9999.90.019-20260301, 9999.90.019",
    "012345672, 012345672",
    "12345672, 12345672",
    "A12345672B, 12345672",
    "123.45.672, 123.45.672",
    "12-345-672, 12-345-672",
    "９９９９９００１９, ９９９９９００１９"
  })
  void bothLooksFindABsnAsItIsWritten(String text, String stretch) {
    assertFound(AS_WRITTEN, text, stretch);
    assertFound(ANYWHERE, text, stretch);
  }

  @ParameterizedTest
  @CsvSource({
    "9999-90019, 9999-90019",
    "999990-019, 999990-019",
    "9999.90-019, 9999.90-019",
    "9999..90..019, 9999..90..019",
    "9999 /90_\u00A0019, 9999 /90_\u00A0019",
    "99/99/90/01/9, 99/99/90/01/9",
    "9 9 9 9 9 0 0 1 9, 9 9 9 9 9 0 0 1 9",
    "9999.90.0190, 9999.90.0190",
    "19999.90.019, 19999.90.019",
    "123.45.672-2026-03-01, 123.45.672",
    "123.45.672.01, 123.45.672.01",
    "12/123.45.672/01, 12/123.45.672/01",
    "1234567220260301, 1234567220260301",
    "2026-03-01/9999-90019, 9999-90019",
    "2026-03-01 18:00 9999-90019, 9999-90019",
    "on 1-3-2026 9999-90019, 9999-90019",
    "9-999990019 en 012345672 x7, 9-999990019 en 012345672"
  })
  void whateverSignsStandBetween(String text, String stretch) {
    assertFound(ANYWHERE, text, stretch);
  }

  private static void assertFound(BsnInText look, String text, String stretch) {
    BsnInText.TextPart found = Objects.requireNonNull(look.find(text));
    assertThat(text.substring(found.from(), found.to())).isEqualTo(stretch);
    assertThat(look.isIn(text)).isTrue();
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
        "999A990A019",
        "999 - 990 - 019",
        "99999001",
        "9999900",
        "2345672",
        "20260106",
        "19052029",
        "2026-01-06",
        "06-01-2026",
        "token-abcdefghijklmnopabcdefghijklmnop"
      })
  void otherDigitsAreNot(String text) {
    assertThat(AS_WRITTEN.find(text)).isNull();
    assertThat(ANYWHERE.find(text)).isNull();
    assertThat(ANYWHERE.isIn(text)).isFalse();
  }

  /** All of these hold digits in a row that pass. */
  @ParameterizedTest
  @ValueSource(strings = {"9999-90019", "9999.90-019", "9999.90.0190", "9999-9-0019"})
  void aNameKeepsWhatIsNotWrittenLikeABsn(String text) {
    assertThat(ANYWHERE.isIn(text)).isTrue();
    assertThat(AS_WRITTEN.isIn(text)).isFalse();
  }

  /** Both would be BSNs without a zero, were they no days. */
  @Test
  void daysThatPassAreDays() {
    assertThat(Bsn.passes(20260106)).isTrue();
    assertThat(Bsn.passes(19052029)).isTrue();
  }

  /** Some of so many pass, were they not days and times of day. */
  @Test
  void daysAndTimesAreNone() {
    for (int day = 0; day < 28 * 12; day++) {
      int month = day / 28 + 1;
      String time = "%02d:%02d".formatted(day % 24, day % 60);
      for (String form :
          new String[] {
            "2026-%2$02d-%1$02dT%3$s:00+01:00",
            "2026-%2$02d-%1$02d %3$s:17.123Z",
            "2026-%2$02d-%1$02d-01",
            "%1$d-%2$d-2026 %3$s",
            "tot %1$02d.%2$02d.2026, %3$s uur",
            "%1$02d/%2$02d/2026 - 31/12/2026",
            "2026%2$02d%1$02d-0012"
          }) {
        String text = form.formatted(day % 28 + 1, month, time);
        assertThat(ANYWHERE.find(text)).as(text).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLeftOverHoldsNone(BsnInText look) {
    SplittableRandom random = new SplittableRandom(7);
    String characters = "00112345678999.--: TA";
    int found = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        boolean isDay = random.nextInt(30) == 0;
        text.append(isDay ? "2026-01-06" : characters.charAt(random.nextInt(characters.length())));
      }
      BsnInText.TextPart stretch = look.find(text.toString());
      if (stretch != null) {
        found++;
        text.replace(stretch.from(), stretch.to(), "x");
        assertThat(look.isIn(text.toString())).as(text.toString()).isFalse();
      }
    }
    assertThat(found).isGreaterThan(5_000);
  }
}
