package nl.plafondwacht.nightly.intake.feed;

import static nl.plafondwacht.nightly.intake.feed.Column.column;
import static nl.plafondwacht.nightly.intake.feed.Column.words;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AGB;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE_LIST;
import static nl.plafondwacht.nightly.intake.feed.FieldType.DATE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.NAME;
import static nl.plafondwacht.nightly.intake.feed.FieldType.POSTCODE4;
import static nl.plafondwacht.nightly.intake.feed.FieldType.TEXT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.UZOVI;
import static nl.plafondwacht.nightly.intake.feed.FieldType.WHOLE_NUMBER;
import static nl.plafondwacht.nightly.intake.feed.FieldType.YES_NO;
import static nl.plafondwacht.nightly.intake.feed.PersonColumns.KNOWN_ON;

import java.util.List;

/** The columns of the feeds about providers, articles, regions, experiments and bottlenecks. */
final class ProviderColumns {
  private static final Column PROVIDER =
      column("agb", AGB, "Provider (AGB)", "AGB-code").required();
  private static final Column REGION = column("region", NAME, "Region", "Regio");
  private static final Column EXPERIMENT =
      column("experiment_id", NAME, "Experiment", "Experiment").required();
  private static final Column START_DATE =
      column("start_date", DATE, "First day", "Begindatum").required();
  private static final Column END_DATE = column("end_date", DATE, "Last day", "Einddatum");
  private static final Column VALID_FROM =
      column("valid_from", DATE, "Valid from", "Geldig vanaf").required();
  private static final Column VALID_TO = column("valid_to", DATE, "Valid to", "Geldig tot en met");

  static final List<Column> FACILITIES =
      List.of(
          PROVIDER,
          words("kind", "HCH BTH OTHER", "Kind of facility", "Soort voorziening").required(),
          column(
              "presence_24h", YES_NO, "Formal presence day and night", "24 uur formeel aanwezig"),
          column("places", WHOLE_NUMBER, "Places", "Plaatsen"),
          VALID_FROM,
          VALID_TO,
          KNOWN_ON);

  static final List<Column> TITLE_CONTRACTS =
      List.of(
          PROVIDER,
          column("insurer_uzovi", UZOVI, "Insurer (UZOVI)", "Zorgverzekeraar (UZOVI)").required(),
          column("code_list", CODE_LIST, "Code list or ZA", "Prestatiecodelijst of ZA").required(),
          column("code", CODE, "Code of the title", "Code van de titel").required(),
          VALID_FROM,
          VALID_TO,
          KNOWN_ON);

  static final List<Column> ARTICLES =
      List.of(
          column("article_number", CODE, "Article number", "Artikelnummer").required(),
          column("atc", TEXT, "ATC code", "ATC-code").required(),
          words("route", "PARENTERAL ORAL OTHER", "Route", "Toedieningsweg"));

  static final List<Column> REGIONS =
      List.of(
          column("postcode4", POSTCODE4, "Postcode, digits", "Postcode, cijfers").required(),
          REGION.required(),
          column("region_name", NAME, "Name of the region", "Naam van de regio"));

  static final List<Column> EXPERIMENTS =
      List.of(
          EXPERIMENT,
          REGION.required(),
          START_DATE,
          END_DATE,
          column("kind", TEXT, "Kind of experiment", "Soort experiment"));

  static final List<Column> EXPERIMENT_PARTICIPANTS =
      List.of(EXPERIMENT, PROVIDER, START_DATE, END_DATE);

  static final List<Column> BOTTLENECK_REPORTS =
      List.of(
          column("report_id", NAME, "Report", "Melding").required(),
          words("theme", "AIDS MEDICATION HOME_CARE HOSPICE", "Theme", "Thema").required(),
          REGION,
          column("reported_on", DATE, "Day of the report", "Datum melding").required(),
          column("status", TEXT, "Status", "Status"));

  private ProviderColumns() {}
}
