package nl.plafondwacht.nightly.intake;

import static nl.plafondwacht.nightly.intake.Reading.finding;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import org.junit.jupiter.api.Test;

/** Days that cannot all be right are told, and the row counts as it is written. */
class OddDaysTest {
  private static final String PERSONS =
      "person_id,birth_date,sex,postcode4,insurer_uzovi,deceased_on,known_on\n";
  private static final String ONE = "0123456789abcdef0123456789abcdef";

  @Test
  void careThatEndsAfterItsReceipt() {
    Reading reading = lines("2026-10-08", "2026-10-09", "9999-12-31");
    String expected = "a day on or before received_on 2026-10-08";
    assertThat(reading.findings())
        .containsExactly(
            finding(Reason.ENDS_AFTER_RECEIPT, 3, "end_date", "2026-10-09", expected),
            finding(Reason.ENDS_AFTER_RECEIPT, 4, "end_date", "9999-12-31", expected));
    assertThat(reading.findings()).extracting(Finding::returnCode).containsOnly("8178");
    assertThat(reading.gathered().declarations()).hasSize(3);
    assertThat(reading.count().rejectedLines()).isZero();
  }

  @Test
  void aDayOfReceiptLongAfterTheDelivery() {
    Reading reading =
        Reading.of(
            Feed.DECLARATIONS,
            Line.file(
                Line.good().with("received_on", Reading.DELIVERY_DAY.plusDays(366).toString()),
                Line.good().with("received_on", "2062-03-18")));
    assertThat(reading.findings())
        .containsExactly(
            finding(
                Reason.KNOWN_LONG_AFTER_DELIVERY,
                3,
                "received_on",
                "2062-03-18",
                "a day at most a year after the delivery on 2026-11-20"));
    assertThat(reading.gathered().declarations()).hasSize(2);
  }

  @Test
  void aDecisionLongAfterTheDelivery() {
    Line line = Line.good().with("granted_amount", "1.00");
    Reading lines = Reading.of(Feed.DECLARATIONS, Line.file(line.with("decided_on", "9999-12-31")));
    Reading requests =
        Reading.of(
            Feed.CEILING_REQUESTS,
            """
            request_id,contract_id,requested_on,requested_amount,reason,decided_on,decision,new_ceiling_amount,effective_from
            R1,C1,2026-01-01,1,,2062-03-18,GRANTED,1,2026-01-01
            """);
    Reading decisions =
        Reading.of(
            Feed.DECISIONS,
            """
            signal_id,disposition,decided_on,decided_by_role,note,snooze_until
            0123456789abcdef,RIGHT_ADJUST_CONTRACT,9999-12-31,,,
            """);
    String expected = "a day at most a year after the delivery on 2026-11-20";
    assertThat(lines.findings()).containsExactly(decided("9999-12-31", expected));
    assertThat(requests.findings()).containsExactly(decided("2062-03-18", expected));
    assertThat(decisions.findings()).containsExactly(decided("9999-12-31", expected));
  }

  private static Finding decided(String day, String expected) {
    return finding(Reason.KNOWN_LONG_AFTER_DELIVERY, 2, "decided_on", day, expected);
  }

  @Test
  void aFirstDayOfAnotherCentury() {
    Reading lines =
        Reading.of(Feed.DECLARATIONS, Line.file(Line.good().with("start_date", "0026-01-01")));
    Reading terms =
        Reading.of(
            Feed.PGB,
            "person_id,start_date,end_date,known_on\n"
                + (ONE + ",1900-01-01,,2026-11-01\n")
                + (ONE + ",1899-12-31,,2026-11-01\n"));
    String expected = "a day on or after 1900-01-01";
    assertThat(lines.findings())
        .containsExactly(finding(Reason.STARTS_LONG_AGO, 2, "start_date", "0026-01-01", expected));
    assertThat(lines.gathered().declarations()).hasSize(1);
    assertThat(terms.findings())
        .containsExactly(finding(Reason.STARTS_LONG_AGO, 3, "start_date", "1899-12-31", expected));
  }

  @Test
  void aBirthOrDeathAfterItWasKnown() {
    Reading reading =
        Reading.of(
            Feed.PERSONS,
            PERSONS
                + (ONE + ",2026-01-01,1,,,2026-01-01,2026-01-01\n")
                + (ONE + ",9999-12-31,1,,,2026-01-02,2026-01-01\n"));
    String expected = "a day on or before known_on 2026-01-01";
    assertThat(reading.findings())
        .containsExactly(
            finding(Reason.KNOWN_BEFORE_IT_HAPPENED, 3, "birth_date", "9999-99-99", expected),
            finding(Reason.KNOWN_BEFORE_IT_HAPPENED, 3, "deceased_on", "9999-99-99", expected));
    assertThat(reading.gathered().rows()).hasSize(2);
  }

  @Test
  void aDeathThatIsWrittenAsOpenIsNone() {
    Reading reading = Reading.of(Feed.PERSONS, PERSONS + ONE + ",,1,,,9999-12-31,2026-01-01\n");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.gathered().rows().get(0).findDay("deceased_on")).isEmpty();
  }

  @Test
  void aLastDayThatIsWrittenAsOpenIsNone() {
    Reading reading =
        Reading.of(
            Feed.PGB,
            "person_id,start_date,end_date,known_on\n"
                + ONE
                + ",2027-01-01,9999-12-31,2026-11-01\n");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.gathered().rows().get(0).findDay("end_date")).isEmpty();
    assertThat(reading.gathered().rows().get(0).day("start_date")).isEqualTo("2027-01-01");
  }

  private static Reading lines(String... ends) {
    Line[] lines = new Line[ends.length];
    for (int i = 0; i < ends.length; i++) {
      lines[i] = Line.good().with("received_on", "2026-10-08").with("end_date", ends[i]);
    }
    return Reading.of(Feed.DECLARATIONS, Line.file(lines));
  }
}
