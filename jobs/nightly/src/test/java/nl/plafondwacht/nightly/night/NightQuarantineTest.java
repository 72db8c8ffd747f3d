package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static nl.plafondwacht.nightly.night.Sent.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad line is told and left out; every other line counts. */
class NightQuarantineTest {
  private static final String BASE = "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0";

  @TempDir Path folder;

  @Test
  void headerAloneIsValidDeliveryOfNothing() throws Exception {
    Sent.base(inbox()).write();
    next().rows("declarations").saying("declarations.csv", "records", 0).write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    Published run = Published.latestOf(night);
    assertThat(run.findings()).isEmpty();
    assertThat(run.reconciliation()).containsExactly(BASE, "d2|declarations.csv|0|0|0|0|0|0|0|0|0");
  }

  @Test
  void mixedLineEndsAndByteOrderMarkAreNoMistake() throws Exception {
    Sent.base(inbox()).write();
    String[] lines = text("declarations", claim("N1"), claim("N2"), claim("N3")).split("\n", -1);
    next()
        .file(
            "declarations.csv",
            "\uFEFF" + lines[0] + "\r\n" + lines[1] + "\n" + lines[2] + "\r" + lines[3])
        .saying("declarations.csv", "records", 3)
        .saying("declarations.csv", "claimed_cents", 30000)
        .write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    Published run = Published.latestOf(night);
    assertThat(run.findings()).isEmpty();
    assertThat(run.reconciliation())
        .containsExactly(BASE, "d2|declarations.csv|3|3|0|0|30000|30000|0|0|0");
  }

  @Test
  void aDeliveryOfAfterTheNightIsNoted() throws Exception {
    Sent.base(inbox()).write();
    Sent.at("2026-11-21T23:30:00Z", inbox(), "d2").rows("declarations", claim("N1")).write();
    Sent.at("2026-11-21T22:30:00Z", inbox(), "d3").rows("declarations", claim("N2")).write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(Published.latestOf(night).findings())
        .containsExactly(
            "CREATED_AFTER_NIGHT|d2|declarations.csv|0|created|2026-11-22"
                + "|a day on or before 2026-11-21, the day after the night");
  }

  /** As a spreadsheet leaves them below the rows, more than any budget would bear. */
  @Test
  void rowsOfDelimitersOnlyAreNotedAndTakeNoShareOfTheBudget() throws Exception {
    Sent.base(inbox()).write();
    String empty = ",".repeat(19) + "\r\n";
    next()
        .file("declarations.csv", text("declarations", claim("N1"), claim("N2")) + empty.repeat(50))
        .saying("declarations.csv", "records", 52)
        .saying("declarations.csv", "claimed_cents", 20000)
        .write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    Published run = Published.latestOf(night);
    assertThat(run.findings())
        .hasSize(50)
        .allMatch(finding -> finding.startsWith("EMPTY_ROW|d2|declarations.csv|"));
    assertThat(run.reconciliation())
        .containsExactly(BASE, "d2|declarations.csv|2|2|0|0|20000|20000|0|0|0");
  }

  @Test
  void nulByte() throws Exception {
    quarantines("code=10\u000000", 0, "NUL_BYTE|d2|declarations.csv|3|line||no NUL byte");
  }

  @Test
  void lineOfTenMegabytes() throws Exception {
    quarantines(
        "code=" + "x".repeat(10_000_000),
        0,
        "LINE_TOO_LONG|d2|declarations.csv|3|line||at most 65536 bytes");
  }

  @Test
  void dayThatIsNotInTheCalendar() throws Exception {
    quarantines(
        "start_date=2026-02-30, end_date=2026-03-01",
        10000,
        "BAD_DATE|d2|declarations.csv|3|start_date|2026-02-30|a calendar day written yyyy-mm-dd");
  }

  @Test
  void endBeforeStart() throws Exception {
    quarantines(
        "start_date=2026-01-06",
        10000,
        "ENDS_BEFORE_START|d2|declarations.csv|3|end_date|2026-01-05|a day on or after start_date 2026-01-06");
  }

  @Test
  void negativeAmount() throws Exception {
    quarantines("claimed_amount=-100.00", 0, amount("-999.99"));
  }

  @Test
  void amountWithThreeDecimals() throws Exception {
    quarantines("claimed_amount=100.005", 0, amount("999.999"));
  }

  @Test
  void wordOutsideTheVocabulary() throws Exception {
    quarantines(
        "direction=DEBIT", 0, "UNKNOWN_WORD|d2|declarations.csv|3|direction|DEBIT|one of D, C");
  }

  @Test
  void bsnThatFailsTheElevenTestIsShownByItsShape() throws Exception {
    quarantines(
        "person_id=999900108",
        10000,
        "BAD_PERSON|d2|declarations.csv|3|person_id|999999999|a BSN of 9 digits that passes the"
            + " 11-test, or a pseudonym of 32 hexadecimal digits");
  }

  @Test
  void totalIsUnprovenWhenAnAmountIsUnreadable() throws Exception {
    Sent.base(inbox()).write();
    next()
        .rows("declarations", claim("N1"), claim("N2", "claimed_amount=1e2"))
        .saying("declarations.csv", "claimed_cents", 20000)
        .write();
    TestNight night = TestNight.small(folder).withBudget("1");
    assertThat(night.run().code()).isEqualTo(ExitCode.QUARANTINED);
    Published run = Published.latestOf(night);
    assertThat(run.findings())
        .containsExactly(
            "CLAIMED_TOTAL_UNPROVEN|d2|declarations.csv|0|claimed_cents|10000|20000",
            amount("9a9"));
    assertThat(run.reconciliation())
        .containsExactly(BASE, "d2|declarations.csv|2|1|1|0|10000|10000|0|0|0");
  }

  /** A bad row of another feed is left out too, and does not count against the budget. */
  @Test
  void badRowOfAnotherFeed() throws Exception {
    Sent.base(inbox()).write();
    next()
        .rows(
            "persons",
            "person_id=%s, birth_date=1950-13-01, known_on=2026-01-01".formatted(Sent.PERSON))
        .write();
    TestNight night = TestNight.small(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.QUARANTINED);
    assertThat(Published.latestOf(night).findings())
        .containsExactly(
            "BAD_DATE|d2|persons.csv|2|birth_date|9999-99-99|a calendar day written yyyy-mm-dd");
  }

  private static String amount(String shown) {
    return "BAD_AMOUNT|d2|declarations.csv|3|claimed_amount|%s|euros without a sign, at most 12 digits and two decimals behind a point"
        .formatted(shown);
  }

  /** The second of two lines is changed; then the sender delivers it once more, repaired. */
  private void quarantines(String change, long rejectedCents, String finding) throws Exception {
    Sent.base(inbox()).write();
    next().rows("declarations", claim("N1"), claim("N2", change)).write();
    TestNight night = TestNight.small(folder).withBudget("1");
    assertThat(night.run().code()).isEqualTo(ExitCode.QUARANTINED);
    Published run = Published.latestOf(night);
    assertThat(run.findings()).containsExactly(finding);
    String row =
        "d2|declarations.csv|2|1|1|0|%d|10000|%d|0|0"
            .formatted(10000 + rejectedCents, rejectedCents);
    assertThat(run.reconciliation()).containsExactly(BASE, row);
    assertThat(run.rows("restricted/ceiling_tests", "demand_cents")).containsExactly("40000");
    Sent.on("13", inbox(), "d4").rows("declarations", claim("N2")).write();
    assertThat(night.run().code()).isEqualTo(ExitCode.QUARANTINED);
    Published repaired = Published.latestOf(night);
    assertThat(repaired.findings()).containsExactly(finding);
    assertThat(repaired.reconciliation())
        .containsExactly(BASE, row, "d4|declarations.csv|1|1|0|0|10000|10000|0|0|0");
    assertThat(repaired.rows("restricted/ceiling_tests", "demand_cents")).containsExactly("50000");
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }

  private Sent next() {
    return Sent.on("11", inbox(), "d2");
  }
}
