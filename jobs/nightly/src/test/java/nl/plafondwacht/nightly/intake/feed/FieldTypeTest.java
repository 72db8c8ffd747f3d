package nl.plafondwacht.nightly.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldTypeTest {
  @Test
  void amountsAreCents() {
    assertValue(FieldType.AMOUNT, "0", 0L);
    assertValue(FieldType.AMOUNT, "12", 1200L);
    assertValue(FieldType.AMOUNT, "12.5", 1250L);
    assertValue(FieldType.AMOUNT, "012.05", 1205L);
    assertValue(FieldType.AMOUNT, "999999999999.99", 99_999_999_999_999L);
    assertWrong(
        FieldType.AMOUNT,
        "-1",
        "+1",
        "1.",
        ".5",
        ".",
        "1.234",
        "1,50",
        "1e3",
        " 1",
        "1 ",
        "1.-5",
        "1.2.3",
        "1000000000000",
        "\u0661",
        "NaN");
  }

  @Test
  void wholeNumbersHaveNoPoint() {
    assertValue(FieldType.WHOLE_NUMBER, "014", 14L);
    assertWrong(FieldType.WHOLE_NUMBER, "1.0", "-1", "1000000000000");
  }

  @Test
  void everyCalendarDayIsReadAndNoOther() {
    for (int year : new int[] {1, 1900, 2000, 2026, 2028, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = "%04d-%02d-%02d".formatted(year, month, day);
          assertThat(FieldType.DATE.parse(text)).as(text).isEqualTo(dayOf(year, month, day));
        }
      }
    }
    assertWrong(
        FieldType.DATE,
        "0000-01-01",
        "26-01-01",
        "2026-1-01",
        "2026/01/01",
        "2026-01-01T",
        "20260101",
        "2026-01- 1",
        "2026-01-+1");
  }

  @Test
  void personsAreBsnsThatPassTheElevenTestOrPseudonyms() {
    assertValue(FieldType.PERSON, "123456782", "123456782");
    assertValue(FieldType.PERSON, "000000012", "000000012");
    assertValue(
        FieldType.PERSON, "0123456789ABCDEF0123456789abcdef", "0123456789abcdef0123456789abcdef");
    assertWrong(
        FieldType.PERSON,
        "123456789",
        "000000000",
        "12345678",
        "12345678x",
        "0123456789abcdef0123456789abcdeg",
        "0123456789abcdef0123456789abcde");
  }

  @Test
  void codesHaveTheirLength() {
    assertValue(FieldType.AGB, "01000003", "01000003");
    assertWrong(FieldType.AGB, "1000003", "010000033", "0100000a");
    assertValue(FieldType.UZOVI, "0000", "0000");
    assertWrong(FieldType.UZOVI, "331", "33111");
    assertValue(FieldType.CODE_LIST, "ZA", "ZA");
    assertValue(FieldType.CODE_LIST, "065", "065");
    assertWrong(FieldType.CODE_LIST, "za", "65", "0650");
    assertValue(FieldType.POSTCODE4, "1012", "1012");
    assertWrong(FieldType.POSTCODE4, "1012AB", "101");
    assertValue(FieldType.SIGNAL, "e3d119cd491ff115", "e3d119cd491ff115");
    assertWrong(FieldType.SIGNAL, "E3D119CD491FF115", "R1", "e3d119cd491ff11", "e3d119cd491ff1155");
  }

  @Test
  void returnCodesAreUpToThree() {
    assertValue(FieldType.RETURN_CODES, "0589", new ReturnCodes(List.of("0589")));
    assertValue(FieldType.RETURN_CODES, " 589  8A74 ", new ReturnCodes(List.of("589", "8A74")));
    assertWrong(FieldType.RETURN_CODES, " ", "58", "05890", "0589,8074", "1111 2222 3333 4444");
  }

  @Test
  void yesAndNoAreCapitals() {
    assertValue(FieldType.YES_NO, "Y", true);
    assertValue(FieldType.YES_NO, "N", false);
    assertWrong(FieldType.YES_NO, "y", "J", "1");
  }

  @Test
  void wrongValuesAreShownWithoutPersonsAndControlCharacters() {
    assertThat(Shape.ofImpersonal("12345678, x 123456782\u0000\u202E1234567890x"))
        .isEqualTo("12345678, x 999999999\\u0000\\u202e9999999999x");
    assertThat(Shape.ofImpersonal("x".repeat(35) + "123456782"))
        .isEqualTo("x".repeat(35) + "99999…");
    assertThat(Shape.of("Jansen, 1-2\n")).isEqualTo("aaaaaa, 9-9\\u000a");
    assertThat(Shape.of("é".repeat(41))).isEqualTo("a".repeat(40) + "…");
  }

  private static @Nullable LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static void assertValue(FieldType type, String text, Object expected) {
    assertThat(type.parse(text)).as(text).isEqualTo(expected);
  }

  private static void assertWrong(FieldType type, String... texts) {
    for (String text : texts) {
      assertThat(type.parse(text)).as(text).isNull();
    }
  }
}
