package nl.plafondwacht.ei.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.example.Change;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Layout;
import org.junit.jupiter.api.Test;

/** What refuses a line and leaves the file alone. */
class LineFindingTest {
  private static final Layout HOME_CARE = Examples.layout("AW319 1.4");
  private static final Layout HOSPITAL = Examples.layout("ZH308 9.0");
  private static final String DEBIT = " ".repeat(20);
  private static final Layout PHARMACY = Examples.layout("AP304 8.0");

  @Test
  void aBsnThatFailsTheTest() {
    Change change = change(HOME_CARE).put("0203", "123456789").put("0403", "123456789");

    assertThat(findings(change))
        .containsSubsequence(
            "2 1 0203 BURGERSERVICENUMMER (BSN) VERZEKERDE (personal) 0435 told",
            "3 2 0403 BURGERSERVICENUMMER (BSN) VERZEKERDE (personal) 0435 refused");
  }

  @Test
  void aBsnOfAllNinesIsNobodyKnown() {
    Change change = change(HOME_CARE, 1, 1);
    int lines = Reading.of(change.bytes()).lines().size();
    change.put("0203", "999999999");
    for (int i = 0; i < lines; i++) {
      change.put("0403", i, "999999999");
    }

    Reading reading = Reading.of(change.bytes());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.lines()).hasSize(lines).allMatch(line -> line.person() == null);
  }

  @Test
  void keysThatAreNotThoseOfThePersonAbove() {
    assertOne(change(HOME_CARE).put("0404", "1234"), "0404", "1234", "0423");
    assertOne(change(HOME_CARE).put("0405", "VZ1            "), "0405", "(personal)", "0300");
    assertOne(change(HOME_CARE).put("0403", "123456782"), "0403", "(personal)", "0435");
  }

  @Test
  void datesThatAreNoneOrEndBeforeTheyBegin() {
    assertOne(change(HOME_CARE).put("0414", "20260230"), "0414", "20260230", "8007");
    assertOne(change(HOME_CARE).put("0415", "00000000"), "0415", "00000000", "8007");
    assertOne(change(HOME_CARE).put("0415", "20200101"), "0415", "20200101", "8007");
  }

  @Test
  void codesNumbersAndReferencesThatAreMissing() {
    assertOne(change(HOME_CARE).put("0416", "000"), "0416", "000", "0581");
    assertOne(change(HOME_CARE).put("0417", "     "), "0417", "nothing", "0582");
    assertOne(change(HOME_CARE).put("0417", " X123"), "0417", " X123", "0582");
    assertOne(change(HOME_CARE).put("0418", "0000"), "0418", "0000", "0638");
    assertOne(change(HOME_CARE).put("0431", " ".repeat(20)), "0431", "nothing", "8021");
  }

  @Test
  void digitsThatAreNone() {
    assertOne(change(HOME_CARE).put("0418", "12 4"), "0418", "99 9", "0638");
    assertOne(change(HOME_CARE).put("0428", "21,0"), "0428", "99,9", "8016");
    assertOne(change(HOME_CARE).put("0420", "Jansen 1"), "0420", "aaaaaa 9", "8011");
  }

  @Test
  void anAmountThatCannotBeReadLeavesTheTotalUnproven() {
    Change change = change(HOME_CARE).put("0429", "0000 123");

    Reading reading = Reading.of(change.bytes());

    assertThat(findings(change))
        .containsExactly("3 2 0429 DECLARATIEBEDRAG (INCL. BTW) 9999 999 8033 refused");
    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
    assertThat(reading.outcome().totals().isProven()).isFalse();
    assertThat(reading.outcome().totals().refused()).isEqualTo(1);
  }

  @Test
  void directionsThatAreMissingOrMixed() {
    assertOne(change(HOME_CARE).put("0427", " "), "0427", "nothing", "0631");
    Change mixed = change(HOME_CARE).put("0427", "C").put("0430", "D");
    assertThat(findings(mixed)).singleElement().asString().endsWith("C 8064 refused");
  }

  @Test
  void aGrantedAmountThatGoesTheOtherWay() {
    Layout layout = Examples.layout("AW320 1.3");
    Change change = change(layout, 1, 1).put("0430", "D").put("0427", "D").put("0432", DEBIT);
    change.put("0483", "00000001").put("0484", "C");

    assertThat(Reading.of(change.bytes()).findings().get(0).toString())
        .contains("field=0484", "expected=that of the claimed amount", "MIXED_DIRECTION");
    change.put("0483", "00000000");
    assertThat(Reading.of(change.bytes()).findings()).isEmpty();
  }

  @Test
  void aCreditWithoutItsDebitIsToldAndHandedOn() {
    Change change = change(HOME_CARE, 1, 1);
    change.put("0427", "C").put("0430", "C").put("0432", " ".repeat(20));

    assertThat(findings(change)).singleElement().asString().contains("0651 told");
  }

  @Test
  void partsOfAPreparationMayLeaveAmountAndDirectionOpen() {
    Change change = change(PHARMACY, 1, 1);
    long claimed = Reading.of(change.bytes()).lines().get(0).claimedCents();
    change.put("0439", "00000000").put("0440", " ").put("0443", "00000000").put("0444", " ");
    change.put("9907", "%011d".formatted(0));

    Reading reading = Reading.of(change.bytes());

    assertThat(claimed).isPositive();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.lines()).first().returns(0L, EiLine::claimedCents);
  }

  @Test
  void anAmountAboveZeroNeedsItsDirectionInAPharmacyToo() {
    Change change = change(PHARMACY, 1, 1).put("0444", " ");

    assertThat(findings(change)).singleElement().asString().contains("0631 refused");
  }

  @Test
  void whatHangsOnARefusedProductIsRefusedWithIt() {
    Change change = change(HOSPITAL, 5, 1).put("0412", "20200101");

    Reading reading = Reading.of(change.bytes());

    assertThat(reading.findings())
        .extracting(finding -> finding.returnCode().code())
        .startsWith("8007", "8002");
    assertThat(reading.outcome().totals().refused()).isEqualTo(reading.findings().size());
    assertThat(reading.lines()).noneMatch(line -> line.at().record() <= 4);
  }

  @Test
  void anAmountThatNamesAnotherProduct() {
    Change change = change(HOSPITAL, 5, 1).put("0608", "999999");

    assertThat(findings(change)).singleElement().asString().contains("999999 0582 refused");
  }

  @Test
  void aProductWithoutAmountsIsTold() {
    Layout answer = Examples.layout("ZH309 8.0");
    Change change = change(answer, withoutComments(answer), 2);
    int amount = change.record("06", 0) * (answer.length() + 2);
    byte[] comment = "98000000000002".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(comment, 0, change.bytes(), amount, comment.length);

    assertThat(findings(change)).containsExactly("3 2 record none 8026 told");
  }

  @Test
  void aProductAndAnActivityHaveADirectionOfTheirOwn() {
    assertThat(findings(change(HOSPITAL, 5, 1).put("0457", "X")))
        .first()
        .asString()
        .endsWith("INDICATIE DEBET/CREDIT X 0631 refused");
  }

  @Test
  void anInsurerThatIsNotFilled() {
    assertThat(findings(change(HOME_CARE).put("0404", "0000")))
        .containsExactly(
            "3 2 0404 UZOVI-NUMMER 0000 0423 refused", "3 2 0404 UZOVI-NUMMER 0000 0423 refused");
  }

  @Test
  void referencesThatCannotBePrinted() {
    String odd = "R\u0007" + " ".repeat(18);
    assertOne(change(HOME_CARE).put("0431", odd), "0431", "(personal)", "8021");
    assertOne(change(HOME_CARE).put("0432", odd), "0432", "(personal)", "0651");
  }

  @Test
  void theBoundsOfDates() {
    for (String day : List.of("18991231", "22000101")) {
      assertThat(findings(change(HOME_CARE).put("0414", day).put("0415", day)))
          .hasSize(2)
          .allMatch(one -> one.endsWith(day + " 8007 refused"));
    }
    for (String day : List.of("19000101", "21991231")) {
      assertThat(findings(change(HOME_CARE).put("0414", day).put("0415", day))).isEmpty();
    }
  }

  @Test
  void nothingOfAPersonIsEverShown() {
    byte[] file = change(HOME_CARE).bytes();
    byte[] name = "Fictiefachternaam 123456782".getBytes(StandardCharsets.UTF_8);
    for (int shift = 14; shift < 280; shift++) {
      byte[] misaligned = file.clone();
      System.arraycopy(name, 0, misaligned, 2 * 312 + shift, name.length);

      Reading reading = Reading.of(misaligned);

      assertThat(reading.findings().toString() + reading.outcome())
          .doesNotContain("123456782")
          .doesNotContain("achter")
          .doesNotContain("3456782");
    }
  }

  private static void assertOne(Change change, String field, String found, String code) {
    assertThat(findings(change))
        .singleElement()
        .asString()
        .startsWith("3 2 " + field + " ")
        .endsWith(" " + found + " " + code + " refused");
  }

  private static List<String> findings(Change change) {
    return Reading.of(change.bytes()).findings().stream()
        .map(
            one ->
                "%d %d %s %s %s %s"
                    .formatted(
                        one.record(),
                        one.detail(),
                        one.field(),
                        one.found(),
                        one.returnCode().code(),
                        one.isRefused() ? "refused" : "told"))
        .toList();
  }

  /** A comment repeats the number of the record above it. */
  private static long withoutComments(Layout layout) {
    long seed = 0;
    while (hasComment(Examples.message(layout, seed, 2).bytes())) {
      seed++;
    }
    return seed;
  }

  private static boolean hasComment(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).contains("\r\n98");
  }

  private static Change change(Layout layout) {
    return change(layout, 428, 6);
  }

  private static Change change(Layout layout, long seed, int persons) {
    return new Change(layout, Examples.message(layout, seed, persons).bytes());
  }
}
