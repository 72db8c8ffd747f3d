package nl.plafondwacht.ei.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.ei.example.Change;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.message.Outcome;
import org.junit.jupiter.api.Test;

/** How the records of each standard become lines. */
class LineMeaningTest {
  @Test
  void fiveMinuteUnitsOfHomeCareStayUnits() {
    Layout layout = Examples.layout("AW319 1.4");
    Change change =
        new Change(layout, single(layout))
            .put("0414", "20260103")
            .put("0415", "20260131")
            .put("0416", "065")
            .put("0417", "X12  ")
            .put("0418", "0014")
            .put("0419", "07")
            .put("0420", "99000002")
            .put("0422", "00000000")
            .put("0425", "00000605")
            .put("0426", "00008470")
            .put("0427", "D")
            .put("0429", "00008470")
            .put("0430", "D")
            .put("0431", "N-1                 ")
            .put("0432", " ".repeat(20))
            .put("9907", "00000008470")
            .put("9908", "D");

    EiLine line = Reading.of(change.bytes()).lines().get(0);

    assertThat(line.at()).isEqualTo(new EiLine.Place(3, 2));
    assertThat(line.lineId()).isEqualTo("N-1");
    assertThat(line.correctsLineId()).isNull();
    assertThat(line.codeList()).isEqualTo("065");
    assertThat(line.code()).isEqualTo("X12");
    assertThat(line.start()).isEqualTo(LocalDate.of(2026, 1, 3));
    assertThat(line.end()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(line.quantity()).isEqualTo(14_00);
    assertThat(line.timeUnit()).isEqualTo("07");
    assertThat(line.performerAgb()).isEqualTo("99000002");
    assertThat(line.referrerAgb()).isNull();
    assertThat(line.tariffCents()).isEqualTo(605);
    assertThat(line.claimedCents()).isEqualTo(8470);
    assertThat(line.isCredit()).isFalse();
    assertThat(line.grantedCents()).isNull();
    assertThat(line.returnCodes()).isEmpty();
    assertThat(line.decidedOn()).isNull();
  }

  @Test
  void aUnitThatDoesNotApplyIsNone() {
    Layout layout = Examples.layout("AW319 1.4");

    byte[] file = new Change(layout, single(layout)).put("0419", "00").bytes();

    assertThat(Reading.of(file).lines().get(0).timeUnit()).isNull();
  }

  @Test
  void wlzCareIsOutsideTheContractsAndHomeCareIsNot() {
    Layout layout = Examples.layout("AW319 1.4");
    for (String code : List.of("187", "430", "428")) {
      byte[] file = new Change(layout, single(layout)).put("0102", code).bytes();

      assertThat(Reading.of(file).lines().get(0).isOutsideContracts())
          .as(code)
          .isEqualTo(!code.equals("428"));
    }
  }

  @Test
  void theDeclarantIsTheInstitutionElseThePracticeElseTheCaregiver() {
    Layout layout = Examples.layout("HA304 4.2");
    Change change = new Change(layout, single(layout)).put("0110", "99000011");
    change.put("0111", "99000012").put("0112", "99000013");
    assertThat(Reading.of(change.bytes()).lines().get(0).providerAgb()).isEqualTo("99000013");
    change.put("0112", "00000000");
    assertThat(Reading.of(change.bytes()).lines().get(0).providerAgb()).isEqualTo("99000012");
    change.put("0111", "00000000");
    assertThat(Reading.of(change.bytes()).lines().get(0).providerAgb()).isEqualTo("99000011");
  }

  @Test
  void aConsultWithoutAnEndLastsADayAndKeepsItsLeadingZeros() {
    Layout layout = Examples.layout("HA304 4.2");
    Change change = new Change(layout, single(layout));
    change.put("0408", "20260103").put("0409", "00000000").put("0411", "01200");

    EiLine line = Reading.of(change.bytes()).lines().get(0);

    assertThat(line.end()).isEqualTo(LocalDate.of(2026, 1, 3));
    assertThat(line.code()).isEqualTo("01200");
  }

  @Test
  void anArticleNumberHasEightDigitsWhateverItsField() {
    for (String title : List.of("AP304 7.2", "AP304 8.0")) {
      Layout layout = Examples.layout(title);
      boolean isOld = title.endsWith("7.2");
      Change change = new Change(layout, single(layout));
      change.put(isOld ? "0411" : "0414", (isOld ? "0000" : "000000") + "00123456");

      EiLine line = Reading.of(change.bytes()).lines().get(0);

      assertThat(line.code()).isEqualTo("00123456");
      assertThat(line.start()).isEqualTo(line.end());
    }
  }

  @Test
  void aProductBecomesItsAmountsAndActivities() {
    Layout layout = Examples.layout("ZH308 9.0");
    for (int seed = 1; seed < 60; seed++) {
      Reading reading = Reading.of(Examples.message(layout, seed, 2).bytes());
      long activities =
          reading.lines().stream().filter(line -> line.codeList().equals("ZA")).count();
      assertThat(reading.outcome().totals().products() + activities)
          .isEqualTo(reading.lines().size());
      assertThat(reading.lines())
          .filteredOn(line -> line.codeList().equals("ZA"))
          .allMatch(line -> line.claimedCents() == 0 && line.tariffCents() == null);
    }
  }

  @Test
  void anAmountWithoutReturnCodesHasThoseOfItsProduct() {
    Layout layout = Examples.layout("ZH309 8.0");
    Change change = new Change(layout, single(layout));
    change.put("0696", "    ").put("0496", "8010");

    EiLine line = Reading.of(change.bytes()).lines().get(0);

    assertThat(line.returnCodes()).containsExactly("8010");
    assertThat(line.decidedOn()).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(line.isReturn()).isTrue();
  }

  @Test
  void aReturnOfAFileThatWasRefusedHasNoLinesAndSaysWhy() throws IOException {
    Layout layout = Examples.layout("AW320 1.3");
    byte[] file = single(layout);
    int length = layout.length() + 2;
    ByteArrayOutputStream ends = new ByteArrayOutputStream();
    ends.write(file, 0, length);
    ends.write(file, file.length - length, length);
    Change change = new Change(layout, ends.toByteArray()).put("0196", "0001");
    change.put("9902", "000000").put("9904", "000000").put("9905", "000000");
    change.put("9906", "0000000");

    Reading reading = Reading.of(change.bytes());

    assertThat(reading.lines()).isEmpty();
    assertThat(((Outcome.Complete) reading.outcome()).header().returnCodes())
        .containsExactly("0001");
  }

  @Test
  void ofAMedicalAidTheAmountIsTheWholeClaimAndTheNumberThatOfItsUnit() {
    Layout layout = Examples.layout("LH307 5.2");
    Change change = new Change(layout, single(layout));
    change.put("0426", "00003").put("0427", "00300").put("0434", "00000001");

    EiLine line = Reading.of(change.bytes()).lines().get(0);

    assertThat(line.quantity()).isEqualTo(3_00);
    assertThat(line.tariffCents()).isNull();
    assertThat(line.claimedCents()).isNotEqualTo(1);
  }

  @Test
  void aLinePrintsNothingOfAPerson() {
    EiLine line = Reading.of(single(Examples.layout("AW319 1.4"))).lines().get(0);

    assertThat(line.toString()).isEqualTo("EiLine[record=3, detail=2]");
  }

  /** A message of one person, the first of whose lines is a debit. */
  private static byte[] single(Layout layout) {
    for (int seed = 0; seed < 1000; seed++) {
      Examples.Written written = Examples.message(layout, seed, 1);
      boolean isPlain = written.lines().size() == 1 && !written.lines().get(0).isCredit();
      if (isPlain && !text(written.bytes()).contains("\r\n98")) {
        return written.bytes();
      }
    }
    throw new IllegalStateException("No message of one line");
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
