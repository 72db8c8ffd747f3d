package nl.plafondwacht.nightly.intake.feed;

import static nl.plafondwacht.nightly.intake.feed.Column.column;
import static nl.plafondwacht.nightly.intake.feed.Column.words;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AGB;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AMOUNT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.CODE_LIST;
import static nl.plafondwacht.nightly.intake.feed.FieldType.DATE;
import static nl.plafondwacht.nightly.intake.feed.FieldType.PERSON;
import static nl.plafondwacht.nightly.intake.feed.FieldType.QUANTITY;
import static nl.plafondwacht.nightly.intake.feed.FieldType.RETURN_CODES;
import static nl.plafondwacht.nightly.intake.feed.FieldType.TEXT;
import static nl.plafondwacht.nightly.intake.feed.FieldType.UZOVI;

import java.util.List;

/** The columns of the declarations feed. */
final class DeclarationColumns {
  static final List<Column> DECLARATIONS =
      List.of(
          column(
                  "line_id",
                  TEXT,
                  "Line reference of the declarant",
                  "Regelreferentie van de declarant")
              .replaced(Replacement.REFERENCE)
              .required(),
          column("corrects_line_id", TEXT, "Line this one corrects", "Regel die deze corrigeert")
              .replaced(Replacement.REFERENCE),
          column("insurer_uzovi", UZOVI, "Insurer (UZOVI)", "Zorgverzekeraar (UZOVI)").required(),
          column("person_id", PERSON, "Insured person", "Verzekerde").required(),
          column("provider_agb", AGB, "Declarant (AGB)", "Declarant (AGB)").required(),
          column("performer_agb", AGB, "Performer (AGB)", "Uitvoerder (AGB)"),
          column("referrer_agb", AGB, "Referrer (AGB)", "Verwijzer (AGB)"),
          column("code_list", CODE_LIST, "Code list (COD367) or ZA", "Prestatiecodelijst of ZA")
              .required(),
          column("code", CODE, "Performance code", "Prestatiecode").required(),
          column("start_date", DATE, "First service day", "Begindatum prestatie").required(),
          column("end_date", DATE, "Last service day", "Einddatum prestatie").required(),
          column("quantity", QUANTITY, "Quantity", "Aantal"),
          column("time_unit", TEXT, "Unit of time", "Tijdseenheid"),
          column("tariff", AMOUNT, "Tariff", "Tarief"),
          column("claimed_amount", AMOUNT, "Claimed amount", "Declaratiebedrag").required(),
          column("granted_amount", AMOUNT, "Granted amount", "Toegekend bedrag"),
          words("direction", "D C", "Debit or credit", "Debet of credit").required(),
          column("return_codes", RETURN_CODES, "Return codes", "Retourcodes"),
          column("received_on", DATE, "Day of receipt", "Datum ontvangst").required(),
          column("decided_on", DATE, "Day of decision", "Datum besluit"));

  private DeclarationColumns() {}
}
