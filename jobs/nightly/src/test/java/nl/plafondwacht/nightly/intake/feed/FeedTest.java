package nl.plafondwacht.nightly.intake.feed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {
  /** The table of the data contract: name, columns, column of the known day. */
  private static final List<String> CONTRACT =
      List.of(
          "declarations: line_id, corrects_line_id, insurer_uzovi, person_id, provider_agb,"
              + " performer_agb, referrer_agb, code_list, code, start_date, end_date, quantity,"
              + " time_unit, tariff, claimed_amount, granted_amount, direction, return_codes,"
              + " received_on, decided_on: received_on",
          "persons: person_id, birth_date, sex, postcode4, insurer_uzovi, deceased_on, known_on:"
              + " known_on",
          "long-term-care: person_id, profile_code, delivery_form, start_date, end_date, known_on:"
              + " known_on",
          "pgb: person_id, start_date, end_date, known_on: known_on",
          "stays: person_id, kind, provider_agb, start_date, end_date, known_on: known_on",
          "terminal-registrations: person_id, provider_agb, start_date, end_date, source,"
              + " known_on: known_on",
          "contracts: contract_id, insurer_group, provider_name, start_date, end_date,"
              + " ceiling_amount, payment_regime, continue_duty, terminal_care_clause,"
              + " terminal_exclusion_method, process_owner, process_steps, process_days,"
              + " raise_threshold_pct, efficiency_kind, efficiency_norm,"
              + " efficiency_exempts_terminal, efficiency_repayment, known_on: known_on",
          "contract-insurers: contract_id, uzovi: delivery day",
          "contract-providers: contract_id, agb: delivery day",
          "contract-scope: contract_id, code_list, code, counts_towards_ceiling, is_home_care:"
              + " delivery day",
          "ceiling-requests: request_id, contract_id, requested_on, requested_amount, reason,"
              + " decided_on, decision, new_ceiling_amount, effective_from: requested_on",
          "settlements: settlement_id, contract_id, kind, method, settled_on, amount,"
              + " terminal_exempt_amount, known_on: known_on",
          "efficiency-outcomes: contract_id, period_end, expected, realised, known_on: known_on",
          "decisions: signal_id, disposition, decided_on, decided_by_role, note, snooze_until:"
              + " decided_on",
          "facilities: agb, kind, presence_24h, places, valid_from, valid_to, known_on: known_on",
          "title-contracts: agb, insurer_uzovi, code_list, code, valid_from, valid_to, known_on:"
              + " known_on",
          "articles: article_number, atc, route: delivery day",
          "regions: postcode4, region, region_name: delivery day",
          "experiments: experiment_id, region, start_date, end_date, kind: delivery day",
          "experiment-participants: experiment_id, agb, start_date, end_date: delivery day",
          "bottleneck-reports: report_id, theme, region, reported_on, status: reported_on");

  @Test
  void feedsAreThoseOfTheDataContract() {
    assertThat(Arrays.stream(Feed.values()).map(FeedTest::inWords))
        .containsExactlyElementsOf(CONTRACT);
  }

  @Test
  void feedIsFoundByItsName() {
    assertThat(Feed.find("long-term-care")).contains(Feed.LONG_TERM_CARE);
    assertThat(Feed.find("LONG_TERM_CARE")).isEmpty();
  }

  @Test
  void feedsAboutPersonsSaySo() {
    assertThat(Arrays.stream(Feed.values()).filter(Feed::speaksOfPersons))
        .containsExactly(
            Feed.DECLARATIONS,
            Feed.PERSONS,
            Feed.LONG_TERM_CARE,
            Feed.PGB,
            Feed.STAYS,
            Feed.TERMINAL_REGISTRATIONS);
  }

  @Test
  void knownDayIsRequiredDate() {
    for (Feed feed : Feed.values()) {
      feed.knownDayColumn()
          .map(name -> feed.columns().get(feed.positionOf(name)))
          .ifPresent(
              column -> {
                assertThat(column.type()).isEqualTo(FieldType.DATE);
                assertThat(column.isRequired()).isTrue();
              });
    }
  }

  @Test
  void everyColumnHasLabelsAndWordsExactlyWhereItsTypeSaysSo() {
    for (Feed feed : Feed.values()) {
      for (Column column : feed.columns()) {
        assertThat(column.english()).isNotBlank();
        assertThat(column.dutch()).isNotBlank();
        assertThat(column.vocabulary().isEmpty()).isEqualTo(column.type() != FieldType.WORD);
      }
    }
  }

  private static String inWords(Feed feed) {
    String columns = feed.columns().stream().map(Column::name).collect(joining(", "));
    return feed.feedName() + ": " + columns + ": " + feed.knownDayColumn().orElse("delivery day");
  }
}
