package nl.plafondwacht.nightly.intake.feed;

import static nl.plafondwacht.nightly.intake.feed.Column.column;
import static nl.plafondwacht.nightly.intake.feed.Column.words;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AGB;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AMOUNT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE_LIST;
import static nl.plafondwacht.nightly.intake.feed.FieldType.DATE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.NAME;
import static nl.plafondwacht.nightly.intake.feed.FieldType.PERCENTAGE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.QUANTITY;
import static nl.plafondwacht.nightly.intake.feed.FieldType.SIGNAL;
import static nl.plafondwacht.nightly.intake.feed.FieldType.TEXT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.UZOVI;
import static nl.plafondwacht.nightly.intake.feed.FieldType.WHOLE_NUMBER;
import static nl.plafondwacht.nightly.intake.feed.FieldType.YES_NO;
import static nl.plafondwacht.nightly.intake.feed.PersonColumns.KNOWN_ON;

import java.util.List;

/** The columns of the feeds about contracts, and of the decisions taken on signals. */
final class ContractColumns {
  private static final Column CONTRACT_ID =
      column("contract_id", NAME, "Contract", "Contract").required();

  static final List<Column> CONTRACTS =
      List.of(
          CONTRACT_ID,
          column("insurer_group", NAME, "Insurer group", "Concern").required(),
          column("provider_name", NAME, "Name of the provider", "Naam zorgaanbieder"),
          column("start_date", DATE, "First day of the term", "Begindatum looptijd").required(),
          column("end_date", DATE, "Last day of the term", "Einddatum looptijd"),
          column("ceiling_amount", AMOUNT, "Revenue ceiling", "Omzetplafond"),
          words(
              "payment_regime",
              "STOP_PAYMENT RECOVER SET_OFF",
              "Above the ceiling",
              "Boven het plafond"),
          column("continue_duty", YES_NO, "Duty to continue care", "Doorleverplicht"),
          words(
              "terminal_care_clause",
              "EXCLUDED INCLUDED ON_REQUEST NOT_STATED",
              "Terminal care and the ceiling",
              "Terminale zorg en het plafond"),
          words(
              "terminal_exclusion_method",
              "BY_CODE BY_REGISTRATION AFTERWARDS ON_REQUEST NONE",
              "How terminal care is excluded",
              "Wijze van uitzonderen terminale zorg"),
          column("process_owner", TEXT, "Owner of the process", "Proceseigenaar")
              .replaced(Replacement.NAME),
          column("process_steps", TEXT, "Steps of the process", "Processtappen"),
          column("process_days", WHOLE_NUMBER, "Days to decide", "Beslistermijn in dagen"),
          column("raise_threshold_pct", PERCENTAGE, "Ask a raise from", "Ophoging vragen vanaf"),
          words(
              "efficiency_kind",
              "NONE HOURS_PER_CLIENT_MONTH COST_PER_CLIENT_YEAR MODEL_OUTCOME",
              "Efficiency agreement",
              "Doelmatigheidsafspraak"),
          column("efficiency_norm", QUANTITY, "Efficiency norm", "Doelmatigheidsnorm"),
          column("efficiency_exempts_terminal", YES_NO, "Norm exempts terminal", "Norm zonder PTZ"),
          column("efficiency_repayment", YES_NO, "Repayment clause", "Terugbetalingsclausule"),
          KNOWN_ON);

  static final List<Column> CONTRACT_INSURERS =
      List.of(CONTRACT_ID, column("uzovi", UZOVI, "Insurer (UZOVI)", "Zorgverzekeraar").required());

  static final List<Column> CONTRACT_PROVIDERS =
      List.of(CONTRACT_ID, column("agb", AGB, "Provider (AGB)", "Zorgaanbieder (AGB)").required());

  static final List<Column> CONTRACT_SCOPE =
      List.of(
          CONTRACT_ID,
          column("code_list", CODE_LIST, "Code list or ZA", "Prestatiecodelijst of ZA").required(),
          column("code", CODE, "Code, * for all", "Code, * voor alle").required(),
          column(
                  "counts_towards_ceiling",
                  YES_NO,
                  "Counts towards the ceiling",
                  "Telt voor plafond")
              .required(),
          column("is_home_care", YES_NO, "Is home care", "Is wijkverpleging"));

  static final List<Column> CEILING_REQUESTS =
      List.of(
          column("request_id", NAME, "Request", "Verzoek").required(),
          CONTRACT_ID,
          column("requested_on", DATE, "Day of the request", "Datum verzoek").required(),
          column("requested_amount", AMOUNT, "Ceiling asked for", "Gevraagd plafond"),
          words("reason", "TERMINAL_CARE GROWTH TARIFF OTHER", "Reason", "Reden"),
          column("decided_on", DATE, "Day of the decision", "Datum besluit"),
          words("decision", "GRANTED PARTLY REFUSED WITHDRAWN", "Decision", "Besluit"),
          column("new_ceiling_amount", AMOUNT, "New ceiling", "Nieuw plafond"),
          column("effective_from", DATE, "New ceiling holds from", "Nieuw plafond geldt vanaf"));

  static final List<Column> SETTLEMENTS =
      List.of(
          column("settlement_id", NAME, "Settlement", "Afrekening").required(),
          CONTRACT_ID,
          words("kind", "CEILING EFFICIENCY", "About", "Betreft").required(),
          words("method", "RECOVERY SET_OFF WAIVED", "Method", "Wijze"),
          column("settled_on", DATE, "Day of settlement", "Datum afrekening").required(),
          column("amount", AMOUNT, "Amount settled", "Afgerekend bedrag").required(),
          column("terminal_exempt_amount", AMOUNT, "Exempt as terminal", "Vrijgesteld wegens PTZ"),
          KNOWN_ON);

  static final List<Column> EFFICIENCY_OUTCOMES =
      List.of(
          CONTRACT_ID,
          column("period_end", DATE, "Last day of the period", "Einddatum periode").required(),
          column("expected", QUANTITY, "Expected by the model", "Verwacht volgens model")
              .required(),
          column("realised", QUANTITY, "Realised", "Gerealiseerd").required(),
          KNOWN_ON);

  static final List<Column> DECISIONS =
      List.of(
          column("signal_id", SIGNAL, "Signal", "Signaal").required(),
          words(
                  "disposition",
                  "RIGHT_ADJUST_CONTRACT RIGHT_ALREADY_AGREED WRONG_CLASSIFICATION"
                      + " WRONG_CONTRACT_DATA WAITING_FOR_PROVIDER SNOOZED",
                  "Disposition",
                  "Afhandeling")
              .required(),
          column("decided_on", DATE, "Day of the decision", "Datum besluit").required(),
          column("decided_by_role", TEXT, "Role that decided", "Rol van de beslisser"),
          column("note", TEXT, "Note", "Toelichting").replaced(Replacement.EMPTY),
          column("snooze_until", DATE, "Snoozed until", "Uitgesteld tot en met"));

  private ContractColumns() {}
}
