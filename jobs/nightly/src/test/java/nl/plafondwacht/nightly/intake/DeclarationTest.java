package nl.plafondwacht.nightly.intake;

import static nl.plafondwacht.nightly.intake.Reading.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import org.junit.jupiter.api.Test;

class DeclarationTest {
  @Test
  void lineWithEveryFieldBecomesDeclaration() {
    String row =
        "\"L,2\";L1;3311;999999990;42000001;91000002;01000003;065;1000;2026-10-01;2026-10-07;"
            + "12.5;07;60;99999.90;0;C;0589 8074;2026-10-12;2026-10-30";
    String text = Line.HEADER.replace(',', ';') + "\n" + row;
    Reading reading = Reading.of(Feed.DECLARATIONS, text);
    Claim claim =
        new Claim(
            "L,2",
            "L1",
            "3311",
            "ee1424b830d9eef6756984ed42be3140",
            "42000001",
            "91000002",
            "01000003",
            "065",
            "1000",
            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)),
            1250L,
            "07",
            6000L,
            9_999_990L,
            Direction.C,
            LocalDate.of(2026, 10, 12));
    Decision decision = new Decision(0L, List.of("0589", "8074"), LocalDate.of(2026, 10, 30));
    Place at = new Place(Reading.DELIVERY, Reading.FILE, 2);
    assertThat(reading.gathered().all()).containsExactly(new Declaration(at, claim, decision));
    assertThat(reading.count()).isEqualTo(new FileCount(1, -9_999_990, 0, 0, 0, Map.of(), false));
  }

  @Test
  void lineWithNothingMoreThanItMustHaveIsAccepted() {
    Declaration declaration = only(Line.good());
    assertThat(declaration.decision()).isSameAs(Decision.NONE);
    assertThat(declaration.claim().correctsLineId()).isNull();
    assertThat(declaration.claim().quantityHundredths()).isNull();
    assertThat(declaration.claim().person()).isEqualTo("0123456789abcdef0123456789abcdef");
  }

  @Test
  void everyRequiredFieldThatIsEmptyIsTold() {
    String empty = ",credits" + ",".repeat(18);
    Reading reading = Reading.of(Feed.DECLARATIONS, Line.HEADER + "\n" + empty);
    assertThat(reading.findings())
        .extracting(Finding::field)
        .containsExactly(
            "line_id",
            "insurer_uzovi",
            "person_id",
            "provider_agb",
            "code_list",
            "code",
            "start_date",
            "end_date",
            "claimed_amount",
            "direction",
            "received_on");
    assertThat(reading.findings()).allMatch(f -> f.reason() == Reason.MISSING_VALUE);
    assertThat(reading.count())
        .isEqualTo(new FileCount(1, 0, 1, 1, 0, Map.of(Reason.MISSING_VALUE, 1L), false));
  }

  @Test
  void dayThatDoesNotExistIsRejectedAndItsAmountStillCounted() {
    Reading reading = reading(Line.good().with("start_date", "2026-02-30"));
    assertThat(reading.gathered().all())
        .containsExactly(
            finding(
                Reason.BAD_DATE,
                2,
                "start_date",
                "2026-02-30",
                "a calendar day written yyyy-mm-dd"));
    assertThat(reading.count())
        .isEqualTo(new FileCount(1, 12050, 0, 1, 12050, Map.of(Reason.BAD_DATE, 1L), false));
  }

  @Test
  void negativeAndOverlyPreciseAmountsAreShownByTheirShape() {
    String expected = "euros without a sign, at most 12 digits and two decimals behind a point";
    Reading reading =
        reading(
            Line.good().with("claimed_amount", "-12.50"), Line.good().with("tariff", "1.2345 eur"));
    assertThat(reading.gathered().all())
        .containsExactly(
            finding(Reason.BAD_AMOUNT, 2, "claimed_amount", "-99.99", expected),
            finding(Reason.BAD_AMOUNT, 3, "tariff", "9.9999 aaa", expected));
    assertThat(reading.count())
        .isEqualTo(new FileCount(2, 12050, 1, 2, 12050, Map.of(Reason.BAD_AMOUNT, 2L), false));
  }

  @Test
  void everyWrongFieldIsToldAndTheLineIsRejectedOnce() {
    Line wrong =
        Line.good()
            .with("direction", "X")
            .with("person_id", "123456789")
            .with("provider_agb", "4200001")
            .with("performer_agb", "00123456782")
            .with("end_date", "2026-09-30")
            .with("granted_amount", "5");
    Reading reading = reading(wrong, Line.good().with("direction", "C"));
    assertThat(reading.findings())
        .containsExactly(
            finding(
                Reason.BAD_PERSON,
                2,
                "person_id",
                "999999999",
                "a BSN of 9 digits that passes the 11-test, or a pseudonym of 32 hexadecimal"
                    + " digits"),
            finding(Reason.BAD_CODE, 2, "provider_agb", "4200001", "an AGB code of 8 digits"),
            finding(Reason.BAD_CODE, 2, "performer_agb", "99999999999", "an AGB code of 8 digits"),
            finding(Reason.UNKNOWN_WORD, 2, "direction", "X", "one of D, C"),
            finding(
                Reason.ENDS_BEFORE_START,
                2,
                "end_date",
                "2026-09-30",
                "a day on or after start_date 2026-10-01"));
    Map<Reason, Long> rejects =
        Map.of(
            Reason.BAD_PERSON, 1L,
            Reason.BAD_CODE, 1L,
            Reason.UNKNOWN_WORD, 1L,
            Reason.ENDS_BEFORE_START, 1L);
    assertThat(reading.count()).isEqualTo(new FileCount(2, -12050, 1, 1, 0, rejects, false));
  }

  @Test
  void oddityBetweenFieldsIsToldAndTheLineStillCounts() {
    Reading reading =
        reading(
            Line.good().with("received_on", "2026-09-30"),
            Line.good().with("granted_amount", "0"),
            Line.good().with("decided_on", "2026-10-30"));
    String both = "granted_amount and decided_on, or neither";
    assertThat(reading.findings())
        .containsExactly(
            finding(
                Reason.RECEIVED_BEFORE_SERVICE,
                2,
                "received_on",
                "2026-09-30",
                "a day on or after start_date 2026-10-01"),
            finding(Reason.DECISION_INCOMPLETE, 3, "decided_on", "", both),
            finding(Reason.DECISION_INCOMPLETE, 4, "granted_amount", "", both));
    assertThat(reading.gathered().declarations()).hasSize(3);
    assertThat(reading.count().rejectedLines()).isZero();
  }

  private static Declaration only(Line line) {
    Reading reading = reading(line);
    assertThat(reading.gathered().all()).hasSize(1);
    return reading.gathered().declarations().get(0);
  }

  private static Reading reading(Line... lines) {
    return Reading.of(Feed.DECLARATIONS, Line.file(lines));
  }
}
