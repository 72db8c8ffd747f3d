package nl.plafondwacht.nightly.intake.feed;

import static nl.plafondwacht.nightly.intake.feed.Column.column;
import static nl.plafondwacht.nightly.intake.feed.Column.words;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AGB;
import static nl.plafondwacht.nightly.intake.feed.FieldType.DATE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.PERSON;
import static nl.plafondwacht.nightly.intake.feed.FieldType.POSTCODE4;
import static nl.plafondwacht.nightly.intake.feed.FieldType.TEXT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.UZOVI;

import java.util.List;

/** The columns of the feeds about persons, declarations apart. */
final class PersonColumns {
  private static final Column PERSON_ID =
      column("person_id", PERSON, "Insured person", "Verzekerde").required();
  private static final Column START_DATE =
      column("start_date", DATE, "First day", "Begindatum").required();
  private static final Column END_DATE = column("end_date", DATE, "Last day", "Einddatum");
  static final Column KNOWN_ON =
      column("known_on", DATE, "Day it became known", "Datum bekend").required();

  static final List<Column> PERSONS =
      List.of(
          PERSON_ID,
          column("birth_date", DATE, "Date of birth", "Geboortedatum").replaced(Replacement.BIRTH),
          words("sex", "0 1 2 9", "Sex (COD046)", "Geslacht (COD046)").personal(),
          column("postcode4", POSTCODE4, "Postcode, digits", "Postcode, cijfers")
              .replaced(Replacement.POSTCODE),
          column("insurer_uzovi", UZOVI, "Insurer (UZOVI)", "Zorgverzekeraar (UZOVI)"),
          column("deceased_on", DATE, "Date of death", "Overlijdensdatum").personal(),
          KNOWN_ON);

  /** An indication counts whatever its profile, so a row without one is not lost. */
  static final List<Column> LONG_TERM_CARE =
      List.of(
          PERSON_ID,
          column("profile_code", TEXT, "Wlz care profile", "Zorgprofiel Wlz"),
          words("delivery_form", "STAY VPT MPT PGB", "Delivery form", "Leveringsvorm"),
          START_DATE,
          END_DATE,
          KNOWN_ON);

  static final List<Column> PGB = List.of(PERSON_ID, START_DATE, END_DATE, KNOWN_ON);

  static final List<Column> STAYS =
      List.of(
          PERSON_ID,
          words("kind", "HOSPITAL ICU ELV HCH BTH WLZ", "Kind of stay", "Soort verblijf")
              .required(),
          column("provider_agb", AGB, "Provider (AGB)", "Zorgaanbieder (AGB)"),
          START_DATE,
          END_DATE,
          KNOWN_ON);

  /**
   * A registration is a marker whoever made it and however, so that part of its key may be empty.
   */
  static final List<Column> TERMINAL_REGISTRATIONS =
      List.of(
          PERSON_ID,
          column("provider_agb", AGB, "Provider (AGB)", "Zorgaanbieder (AGB)"),
          START_DATE,
          END_DATE,
          words("source", "DOELGROEP CLIENTPROFIEL APPROVAL OTHER", "Source", "Bron"),
          KNOWN_ON);

  private PersonColumns() {}
}
