package nl.plafondwacht.nightly.intake.feed;

import static nl.plafondwacht.nightly.intake.feed.Column.of;
import static nl.plafondwacht.nightly.intake.feed.Column.ofWords;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AGB;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE_LIST;
import static nl.plafondwacht.nightly.intake.feed.FieldType.DATE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.POSTCODE4;
import static nl.plafondwacht.nightly.intake.feed.FieldType.TEXT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.UZOVI;
import static nl.plafondwacht.nightly.intake.feed.FieldType.WHOLE_NUMBER;
import static nl.plafondwacht.nightly.intake.feed.FieldType.YES_NO;
import static nl.plafondwacht.nightly.intake.feed.PersonColumns.KNOWN_ON;

import java.util.List;

/** The columns of the feeds about providers, articles, regions, experiments and bottlenecks. */
final class RegisterColumns {
  private static final Column PROVIDER = of("agb", AGB, "Provider (AGB)", "AGB-code").required();
  private static final Column REGION = of("region", TEXT, "Region", "Regio");
  private static final Column EXPERIMENT =
      of("experiment_id", TEXT, "Experiment", "Experiment").required();
  private static final Column START_DATE =
      of("start_date", DATE, "First day", "Begindatum").required();
  private static final Column END_DATE = of("end_date", DATE, "Last day", "Einddatum");
  private static final Column VALID_FROM =
      of("valid_from", DATE, "Valid from", "Geldig vanaf").required();
  private static final Column VALID_TO = of("valid_to", DATE, "Valid to", "Geldig tot en met");

  static final List<Column> FACILITIES =
      List.of(
          PROVIDER,
          ofWords("kind", "HCH BTH OTHER", "Kind of facility", "Soort voorziening").required(),
          of("presence_24h", YES_NO, "Formal presence day and night", "24 uur formeel aanwezig"),
          of("places", WHOLE_NUMBER, "Places", "Plaatsen"),
          VALID_FROM,
          VALID_TO,
          KNOWN_ON);

  static final List<Column> TITLE_CONTRACTS =
      List.of(
          PROVIDER,
          of("insurer_uzovi", UZOVI, "Insurer (UZOVI)", "Zorgverzekeraar (UZOVI)").required(),
          of("code_list", CODE_LIST, "Code list or ZA", "Prestatiecodelijst of ZA").required(),
          of("code", TEXT, "Code of the title", "Code van de titel").required(),
          VALID_FROM,
          VALID_TO,
          KNOWN_ON);

  static final List<Column> ARTICLES =
      List.of(
          of("article_number", TEXT, "Article number", "Artikelnummer").required(),
          of("atc", TEXT, "ATC code", "ATC-code").required(),
          ofWords("route", "PARENTERAL ORAL OTHER", "Route", "Toedieningsweg"));

  static final List<Column> REGIONS =
      List.of(
          of("postcode4", POSTCODE4, "Postcode, digits", "Postcode, cijfers").required(),
          REGION.required(),
          of("region_name", TEXT, "Name of the region", "Naam van de regio"));

  static final List<Column> EXPERIMENTS =
      List.of(
          EXPERIMENT,
          REGION.required(),
          START_DATE,
          END_DATE,
          of("kind", TEXT, "Kind of experiment", "Soort experiment"));

  static final List<Column> EXPERIMENT_PARTICIPANTS =
      List.of(EXPERIMENT, PROVIDER, START_DATE, END_DATE);

  static final List<Column> BOTTLENECK_REPORTS =
      List.of(
          of("report_id", TEXT, "Report", "Melding").required(),
          ofWords("theme", "AIDS MEDICATION HOME_CARE HOSPICE", "Theme", "Thema").required(),
          REGION,
          of("reported_on", DATE, "Day of the report", "Datum melding").required(),
          of("status", TEXT, "Status", "Status"));

  private RegisterColumns() {}
}
