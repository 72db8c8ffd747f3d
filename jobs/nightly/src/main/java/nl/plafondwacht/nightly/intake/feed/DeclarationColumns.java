package nl.plafondwacht.nightly.intake.feed;

import static nl.plafondwacht.nightly.intake.feed.Column.of;
import static nl.plafondwacht.nightly.intake.feed.Column.ofWords;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AGB;
import static nl.plafondwacht.nightly.intake.feed.FieldType.AMOUNT;
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
          of("line_id", TEXT, "Line reference of the declarant", "Regelreferentie van de declarant")
              .required(),
          of("corrects_line_id", TEXT, "Line this one corrects", "Regel die deze corrigeert"),
          of("insurer_uzovi", UZOVI, "Insurer (UZOVI)", "Zorgverzekeraar (UZOVI)").required(),
          of("person_id", PERSON, "Insured person", "Verzekerde").required(),
          of("provider_agb", AGB, "Declarant (AGB)", "Declarant (AGB)").required(),
          of("performer_agb", AGB, "Performer (AGB)", "Uitvoerder (AGB)"),
          of("referrer_agb", AGB, "Referrer (AGB)", "Verwijzer (AGB)"),
          of("code_list", CODE_LIST, "Code list (COD367) or ZA", "Prestatiecodelijst of ZA")
              .required(),
          of("code", TEXT, "Performance code", "Prestatiecode").required(),
          of("start_date", DATE, "First service day", "Begindatum prestatie").required(),
          of("end_date", DATE, "Last service day", "Einddatum prestatie").required(),
          of("quantity", QUANTITY, "Quantity", "Aantal"),
          of("time_unit", TEXT, "Unit of time", "Tijdseenheid"),
          of("tariff", AMOUNT, "Tariff", "Tarief"),
          of("claimed_amount", AMOUNT, "Claimed amount", "Declaratiebedrag").required(),
          of("granted_amount", AMOUNT, "Granted amount", "Toegekend bedrag"),
          ofWords("direction", "D C", "Debit or credit", "Debet of credit").required(),
          of("return_codes", RETURN_CODES, "Return codes", "Retourcodes"),
          of("received_on", DATE, "Day of receipt", "Datum ontvangst").required(),
          of("decided_on", DATE, "Day of decision", "Datum besluit"));

  private DeclarationColumns() {}
}
