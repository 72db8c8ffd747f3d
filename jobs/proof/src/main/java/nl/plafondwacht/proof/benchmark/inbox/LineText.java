package nl.plafondwacht.proof.benchmark.inbox;

/** Rows of the declarations feed as text. */
final class LineText {
  static final String HEADER =
      "line_id,corrects_line_id,insurer_uzovi,person_id,provider_agb,performer_agb,referrer_agb,"
          + "code_list,code,start_date,end_date,quantity,time_unit,tariff,claimed_amount,"
          + "granted_amount,direction,return_codes,received_on,decided_on\n";

  private static final int MILLION = 1_000_000;
  private static final int FROM = 100_000;

  private final Population all;
  private final PersonKind kind;

  LineText(Population all, PersonKind kind) {
    this.all = all;
    this.kind = kind;
  }

  void append(StringBuilder text, Line line) {
    Sector sector = line.sector();
    String agb = sector.agb(line.provider());
    reference(text, line.reference());
    reference(text, line.corrects());
    text.append(all.uzovi(line.person())).append(',');
    text.append(kind.id(all.chance(), line.person())).append(',');
    text.append(agb).append(',').append(agb).append(",,");
    text.append(sector.list()).append(',').append(sector.code()).append(',');
    day(text, line.start());
    day(text, line.end());
    cents(text, line.quantity());
    text.append(sector.timeUnit()).append(',');
    cents(text, sector.tariff());
    cents(text, line.claimed());
    cents(text, line.granted());
    text.append(line.credit() ? "C," : "D,").append(line.returnCode()).append(',');
    day(text, line.receivedOn());
    day(text, line.decidedOn());
    text.setCharAt(text.length() - 1, '\n');
  }

  /** A letter between the digits, or every third would pass as a BSN and become a token. */
  private static void reference(StringBuilder text, long reference) {
    if (reference != Line.NONE) {
      text.append('R').append(FROM + reference / MILLION);
      text.append('N').append(MILLION + reference % MILLION);
    }
    text.append(',');
  }

  private static void day(StringBuilder text, int day) {
    if (day != Line.NONE) {
      text.append(Calendar.text(day));
    }
    text.append(',');
  }

  private static void cents(StringBuilder text, long cents) {
    if (cents != Line.NONE) {
      text.append(cents / 100).append('.');
      text.append((char) ('0' + cents / 10 % 10)).append((char) ('0' + cents % 10));
    }
    text.append(',');
  }
}
