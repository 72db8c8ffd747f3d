package nl.plafondwacht.nightly.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the feeds this package writes, as the data contract lists them. */
final class Feeds {
  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    feed(
        "declarations",
        "line_id corrects_line_id insurer_uzovi person_id provider_agb performer_agb referrer_agb code_list code start_date"
            + " end_date quantity time_unit tariff claimed_amount granted_amount direction return_codes received_on"
            + " decided_on");
    feed("persons", "person_id birth_date sex postcode4 insurer_uzovi deceased_on known_on");
    feed("long-term-care", "person_id profile_code delivery_form start_date end_date known_on");
    feed("stays", "person_id kind provider_agb start_date end_date known_on");
    feed("terminal-registrations", "person_id provider_agb start_date end_date source known_on");
    feed(
        "contracts",
        "contract_id insurer_group provider_name start_date end_date ceiling_amount payment_regime continue_duty"
            + " terminal_care_clause terminal_exclusion_method process_owner process_steps process_days"
            + " raise_threshold_pct efficiency_kind efficiency_norm efficiency_exempts_terminal efficiency_repayment"
            + " known_on");
    feed("contract-insurers", "contract_id uzovi");
    feed("contract-providers", "contract_id agb");
    feed("contract-scope", "contract_id code_list code counts_towards_ceiling is_home_care");
    feed("articles", "article_number atc route");
    feed("regions", "postcode4 region region_name");
    feed(
        "ceiling-requests",
        "request_id contract_id requested_on requested_amount reason decided_on decision new_ceiling_amount"
            + " effective_from");
  }

  private Feeds() {}

  static List<String> columns(String feed) {
    List<String> columns = COLUMNS.get(feed);
    if (columns == null) {
      throw new IllegalArgumentException(
          "Feed %s, expected one of %s".formatted(feed, COLUMNS.keySet()));
    }
    return columns;
  }

  private static void feed(String name, String columns) {
    COLUMNS.put(name, List.of(columns.split(" ", -1)));
  }
}
