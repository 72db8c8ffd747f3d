package nl.plafondwacht.nightly.intake;

import static nl.plafondwacht.nightly.intake.Reading.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.rules.finding.Reason;
import org.junit.jupiter.api.Test;

class FeedRowTest {
  @Test
  void valuesHaveTheTypesOfTheirColumns() {
    FeedRow row =
        only(
            Feed.CONTRACTS,
            "contract_id,insurer_group,provider_name,start_date,end_date,ceiling_amount,"
                + "payment_regime,continue_duty,terminal_care_clause,terminal_exclusion_method,"
                + "process_owner,process_steps,process_days,raise_threshold_pct,efficiency_kind,"
                + "efficiency_norm,efficiency_exempts_terminal,efficiency_repayment,known_on\n"
                + "C1,GROUP,,2026-01-01,2026-12-31,1000000.5,STOP_PAYMENT,Y,INCLUDED,NONE,"
                + "inkoop,,14,87.5,HOURS_PER_CLIENT_MONTH,12.25,N,,2025-12-01\n");
    assertThat(row.text("contract_id")).isEqualTo("C1");
    assertThat(row.findText("provider_name")).isEmpty();
    assertThat(row.day("end_date")).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(row.number("ceiling_amount")).isEqualTo(100_000_050);
    assertThat(row.number("process_days")).isEqualTo(14);
    assertThat(row.number("raise_threshold_pct")).isEqualTo(8750);
    assertThat(row.number("efficiency_norm")).isEqualTo(1225);
    assertThat(row.yes("continue_duty")).isTrue();
    assertThat(row.findYes("efficiency_exempts_terminal")).contains(false);
    assertThat(row.findYes("efficiency_repayment")).isEmpty();
    assertThat(row.knownOn()).isEqualTo(LocalDate.of(2025, 12, 1));
    assertThat(row.at().line()).isEqualTo(2);
  }

  @Test
  void askingForWhatIsNotThereFails() {
    FeedRow row = only(Feed.REGIONS, "region_name,postcode4,region\n,1012,R1\n");
    assertThatThrownBy(() -> row.text("region_name"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("REGIONS.region_name is not known");
    assertThatThrownBy(() -> row.findText("regio"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("REGIONS has no column regio");
  }

  @Test
  void feedWithoutKnownDayOfItsOwnIsKnownOnTheDeliveryDay() {
    FeedRow row = only(Feed.REGIONS, "region_name,postcode4,region\n,1012,R1\n");
    assertThat(row.knownOn()).isEqualTo(Reading.DELIVERY_DAY);
  }

  @Test
  void personIsPseudonymAndEndBeforeStartWithdraws() {
    FeedRow row =
        only(
            Feed.PGB,
            "known_on,person_id,start_date,end_date\n2026-03-01,999999990,2026-02-01,2026-01-31\n");
    assertThat(row.text("person_id")).isEqualTo("ee1424b830d9eef6756984ed42be3140");
    assertThat(row.day("end_date")).isEqualTo(LocalDate.of(2026, 1, 31));
  }

  @Test
  void personalValuesAreShownByTheirShape() {
    Reading reading =
        Reading.of(
            Feed.PERSONS,
            """
            person_id,birth_date,sex,postcode4,insurer_uzovi,deceased_on,known_on
            0123456789ABCDEF0123456789abcdef,1940-13-01,M,1012AB,331,2026.01.02,
            """);
    assertThat(reading.gathered().all())
        .containsExactly(
            finding(
                Reason.BAD_DATE,
                2,
                "birth_date",
                "9999-99-99",
                "a calendar day written yyyy-mm-dd"),
            finding(Reason.UNKNOWN_WORD, 2, "sex", "a", "one of 0, 1, 2, 9"),
            finding(Reason.BAD_CODE, 2, "postcode4", "9999aa", "the 4 digits of a postcode"),
            finding(Reason.BAD_CODE, 2, "insurer_uzovi", "331", "a UZOVI code of 4 digits"),
            finding(
                Reason.BAD_DATE,
                2,
                "deceased_on",
                "9999.99.99",
                "a calendar day written yyyy-mm-dd"),
            finding(Reason.MISSING_VALUE, 2, "known_on", "", "a calendar day written yyyy-mm-dd"));
    Map<Reason, Long> rejects =
        Map.of(
            Reason.BAD_DATE, 1L,
            Reason.UNKNOWN_WORD, 1L,
            Reason.BAD_CODE, 1L,
            Reason.MISSING_VALUE, 1L);
    assertThat(reading.count()).isEqualTo(new FileCount(1, 0, 0, 1, 0, rejects, false));
  }

  private static FeedRow only(Feed feed, String text) {
    Reading reading = Reading.of(feed, text);
    assertThat(reading.gathered().all()).hasSize(1);
    return reading.gathered().rows().get(0);
  }
}
