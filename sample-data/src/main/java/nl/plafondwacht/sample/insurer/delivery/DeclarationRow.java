package nl.plafondwacht.sample.insurer.delivery;

import java.nio.charset.StandardCharsets;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;
import nl.plafondwacht.sample.insurer.world.Manner;
import org.jspecify.annotations.Nullable;

/** Writes one row of the declarations feed, whole or broken. */
final class DeclarationRow {
  private static final int ONE = 100;

  private final Manner manner;
  private final byte[] number;
  private final byte[] uzovi;
  private final byte[] uzoviAndPerson;

  DeclarationRow(Manner manner, String person, long number, int uzovi) {
    this.manner = manner;
    this.number = ascii(number + "L");
    this.uzovi = ascii(uzovi + ",");
    this.uzoviAndPerson = ascii(uzovi + "," + person);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Writes a row.
   *
   * @param broken what is wrong with it; null for nothing
   */
  void write(Line line, @Nullable Decision decision, @Nullable Flaw broken, ByteSheet sheet) {
    reference(line, broken, sheet);
    parties(line, broken, sheet);
    care(line, broken, sheet);
    money(line, decision, broken, sheet);
    sheet.day(line.received());
    if (broken != Flaw.FIELD_MISSING) {
      sheet.comma();
      if (decision != null) {
        sheet.day(decision.on());
      }
    }
    sheet.endRow();
    sheet.claim(line.isCredit() ? -line.claimed() : line.claimed());
  }

  private void reference(Line line, @Nullable Flaw broken, ByteSheet sheet) {
    sheet.raw(number).number(line.sequence());
    if (broken != null && broken != Flaw.REPEATED_ROW) {
      sheet.text("X");
    }
    sheet.comma();
    if (line.corrects() == Line.NOWHERE) {
      sheet.text("NOWHERE-").raw(number, number.length - 1);
    } else if (line.isCredit()) {
      sheet.raw(number).number(line.corrects());
    }
    sheet.comma();
  }

  private void parties(Line line, @Nullable Flaw broken, ByteSheet sheet) {
    if (broken == Flaw.PERSON_NOT_HEX) {
      sheet.raw(uzovi).text("NOBODY");
    } else {
      sheet.raw(uzoviAndPerson);
    }
    sheet.comma();
    sheet.number(broken == Flaw.PROVIDER_TOO_SHORT ? line.agb() / 10 : line.agb()).comma();
    if (manner == Manner.MESSAGES || line.what().sector() == Sector.HOME_CARE) {
      sheet.number(line.agb());
    }
    sheet.comma().comma();
  }

  private void care(Line line, @Nullable Flaw broken, ByteSheet sheet) {
    if (broken == Flaw.NO_CODE) {
      sheet.text(line.what().list()).comma().comma();
    } else {
      sheet.listAndCode(line.what(), manner);
    }
    if (broken == Flaw.NO_SUCH_DAY) {
      sheet.text("2026-02-30");
    } else {
      sheet.day(line.start());
    }
    sheet.comma();
    sheet.day(broken == Flaw.PERIOD_BACKWARDS ? line.start() - 1 : line.end()).comma();
    quantity(line, sheet);
    sheet.comma().text(line.what().unit()).comma();
    if (manner == Manner.ROWS || !line.what().isActivity()) {
      sheet.decimal(line.tariff());
    }
    sheet.comma();
  }

  private static void quantity(Line line, ByteSheet sheet) {
    boolean hours = line.what().sector() == Sector.HOME_CARE && line.quantity() % ONE != 0;
    if (hours) {
      sheet.decimal(line.quantity());
    } else {
      sheet.number(line.quantity() / ONE);
    }
  }

  private static void money(
      Line line, @Nullable Decision decision, @Nullable Flaw broken, ByteSheet sheet) {
    if (broken == Flaw.AMOUNT_WITH_COMMA) {
      sheet.text("\"1,50\"");
    } else {
      sheet.decimal(line.claimed());
    }
    sheet.comma();
    if (decision != null) {
      sheet.decimal(decision.granted());
    }
    sheet.comma().text(broken == Flaw.DIRECTION_X ? "X" : line.isCredit() ? "C" : "D").comma();
    if (decision != null) {
      sheet.text(decision.answer().code());
    }
    sheet.comma();
  }
}
