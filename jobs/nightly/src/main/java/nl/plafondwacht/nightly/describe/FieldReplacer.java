package nl.plafondwacht.nightly.describe;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.plafondwacht.ei.anonymise.Pseudonyms;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import nl.plafondwacht.nightly.intake.feed.Shape;

/** What stands in the place of a field in a file without persons; empty fields stay so. */
final class FieldReplacer {
  private static final Pattern BSN = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
  private static final Pattern PSEUDONYM =
      Pattern.compile("(?<![0-9A-Za-z])[0-9A-Fa-f]{32}(?![0-9A-Za-z])");
  private static final String NAME = "ANONIEM";
  private static final String WRONG = "?";
  private static final int BSN_LENGTH = 9;
  private static final int DAY_LENGTH = 8;
  private static final int POSTCODE_DIGITS = 4;

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private final Pseudonyms pseudonyms;
  private final long daysBack;

  FieldReplacer(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
    byte[] digits = pseudonyms.token(bytes("days back"), 3, true);
    this.daysBack = Long.parseLong(text(digits));
  }

  /**
   * A field that is right.
   *
   * @param person as delivered; empty when the feed has none
   */
  String right(Column column, String text, String person) {
    return switch (column.replacement()) {
      case NONE -> column.type().isOpen() ? open(column, text) : text;
      case PERSON -> withoutPersons(text);
      case BIRTH -> birth(text, person);
      case POSTCODE -> postcode(text, person);
      case REFERENCE -> reference(text);
      case NAME -> NAME;
      case EMPTY -> "";
    };
  }

  /** A field that is wrong, by a value that tells nothing and is wrong for the same reason. */
  String wrong(Column column, String text) {
    if (column.type() == FieldType.PERSON && BSN.matcher(text).matches()) {
      return bsn(text);
    }
    String shape = Shape.of(text);
    return FileColumns.isRight(column, shape) ? WRONG : shape;
  }

  /**
   * A field that is right on a line that is not: no night takes the line in, so that the field only
   * has to stay right. Days go the same number of days back, and end before they start as they did.
   */
  String moved(Column column, String text) {
    return switch (column.type()) {
      case TEXT, NAME, CODE -> Shape.of(text);
      case DATE -> back(LocalDate.parse(text));
      case AMOUNT, QUANTITY, WHOLE_NUMBER, PERCENTAGE -> withoutPersons(text);
      default -> text;
    };
  }

  private String back(LocalDate day) {
    LocalDate other = day.minusDays(daysBack);
    return (other.getYear() < 1 ? FIRST_DAY : other).toString();
  }

  /** A BSN that does not stand by itself, in a reference or between points, takes all with it. */
  private String open(Column column, String text) {
    String rest = BSN.matcher(text).replaceAll(WRONG);
    return column.type().bsnIn(rest) == null ? withoutPersons(text) : reference(text);
  }

  /** BSNs and pseudonyms in it become others, wherever they stand. */
  private String withoutPersons(String text) {
    String withoutBsn = BSN.matcher(text).replaceAll(found -> bsn(found.group()));
    return PSEUDONYM
        .matcher(withoutBsn)
        .replaceAll(found -> pseudonyms.pseudonym(found.group().toLowerCase(Locale.ROOT)));
  }

  /** Nobody stays nobody. */
  private String bsn(String text) {
    long bsn = Long.parseLong(text);
    return bsn == 0 || bsn == Bsn.NOT_KNOWN ? text : digits(pseudonyms.bsn(bsn), BSN_LENGTH);
  }

  private String birth(String text, String person) {
    long day = Long.parseLong(text.replace("-", ""));
    String other = digits(pseudonyms.birth(bytes(person), day), DAY_LENGTH);
    return "%s-%s-%s".formatted(other.substring(0, 4), other.substring(4, 6), other.substring(6));
  }

  private String postcode(String text, String person) {
    byte[] other = pseudonyms.postcode(bytes(person), bytes(text));
    while (text(other).startsWith(text)) {
      other = pseudonyms.postcode(bytes(person), other);
    }
    return text(other).substring(0, POSTCODE_DIGITS);
  }

  /** As long as the field of a message, so that no two short references become one. */
  private String reference(String text) {
    int length = Math.max(Pseudonyms.REFERENCE_LENGTH, text.length());
    return text(pseudonyms.token(bytes(text), length, false));
  }

  private static String digits(long value, int length) {
    return text(Pseudonyms.digits(value, length));
  }

  /** Those of a message where its code page has the characters. */
  private static byte[] bytes(String text) {
    Charset charset = StandardCharsets.ISO_8859_1;
    return text.getBytes(charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
