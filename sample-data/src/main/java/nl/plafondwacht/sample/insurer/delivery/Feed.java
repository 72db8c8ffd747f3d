package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import java.util.Locale;

/** The feeds of the data contract and their columns, in the order in which we write them. */
enum Feed {
  DECLARATIONS(
      "line_id,corrects_line_id,insurer_uzovi,person_id,provider_agb,performer_agb,referrer_agb,code_list,code,start_date,end_date,quantity,time_unit,tariff,claimed_amount,granted_amount,direction,return_codes,received_on,decided_on"),
  PERSONS("person_id,birth_date,sex,postcode4,insurer_uzovi,deceased_on,known_on"),
  LONG_TERM_CARE("person_id,profile_code,delivery_form,start_date,end_date,known_on"),
  PGB("person_id,start_date,end_date,known_on"),
  STAYS("person_id,kind,provider_agb,start_date,end_date,known_on"),
  TERMINAL_REGISTRATIONS("person_id,provider_agb,start_date,end_date,source,known_on"),
  CONTRACTS(
      "contract_id,insurer_group,provider_name,start_date,end_date,ceiling_amount,payment_regime,continue_duty,terminal_care_clause,terminal_exclusion_method,process_owner,process_steps,process_days,raise_threshold_pct,efficiency_kind,efficiency_norm,efficiency_exempts_terminal,efficiency_repayment,known_on"),
  CONTRACT_INSURERS("contract_id,uzovi"),
  CONTRACT_PROVIDERS("contract_id,agb"),
  CONTRACT_SCOPE("contract_id,code_list,code,counts_towards_ceiling,is_home_care"),
  CEILING_REQUESTS(
      "request_id,contract_id,requested_on,requested_amount,reason,decided_on,decision,new_ceiling_amount,effective_from"),
  SETTLEMENTS(
      "settlement_id,contract_id,kind,method,settled_on,amount,terminal_exempt_amount,known_on"),
  EFFICIENCY_OUTCOMES("contract_id,period_end,expected,realised,known_on"),
  DECISIONS("signal_id,disposition,decided_on,decided_by_role,note,snooze_until"),
  FACILITIES("agb,kind,presence_24h,places,valid_from,valid_to,known_on"),
  TITLE_CONTRACTS("agb,insurer_uzovi,code_list,code,valid_from,valid_to,known_on"),
  ARTICLES("article_number,atc,route"),
  REGIONS("postcode4,region,region_name"),
  EXPERIMENTS("experiment_id,region,start_date,end_date,kind"),
  EXPERIMENT_PARTICIPANTS("experiment_id,agb,start_date,end_date"),
  BOTTLENECK_REPORTS("report_id,theme,region,reported_on,status");

  private final String columns;

  Feed(String columns) {
    this.columns = columns;
  }

  /** Column names in order. */
  public List<String> columns() {
    return List.of(columns.split(",", -1));
  }

  /** The feed's name in delivery.json, for example {@code contract-scope}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
