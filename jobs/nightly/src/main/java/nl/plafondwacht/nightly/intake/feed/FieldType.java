package nl.plafondwacht.nightly.intake.feed;

import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a column's text may be and what it becomes. Empty text never gets here: it means "not
 * known".
 */
public enum FieldType {
  /** A {@code String}, as it stands. */
  TEXT(Reason.MISSING_VALUE, "a text", text -> text),
  /** A {@code LocalDate}. */
  DATE(Reason.BAD_DATE, "a calendar day written yyyy-mm-dd", CalendarDays::parse),
  /** A {@code Long}, cents. */
  AMOUNT(
      Reason.BAD_AMOUNT,
      "euros without a sign, at most 12 digits and two decimals behind a point",
      FieldType::hundredths),
  /** A {@code Long}, hundredths. */
  QUANTITY(
      Reason.BAD_QUANTITY,
      "a number of at least 0, at most 12 digits and two decimals behind a point",
      FieldType::hundredths),
  /** A {@code Long}. */
  WHOLE_NUMBER(Reason.BAD_NUMBER, "a whole number of at least 0", FieldType::whole),
  /** A {@code Long}, hundredths of a per cent. */
  PERCENTAGE(
      Reason.BAD_NUMBER,
      "a percentage of at least 0 with at most two decimals behind a point",
      FieldType::hundredths),
  /** A {@code Boolean}. */
  YES_NO(Reason.UNKNOWN_WORD, "Y or N", FieldType::yes),
  /** A {@code String} out of the column's vocabulary. */
  WORD(Reason.UNKNOWN_WORD, "one of the column's words", text -> text),
  /** A {@code String} of 8 digits. */
  AGB(Reason.BAD_CODE, "an AGB code of 8 digits", digits(8)),
  /** A {@code String} of 4 digits. */
  UZOVI(Reason.BAD_CODE, "a UZOVI code of 4 digits", digits(4)),
  /** A {@code String}. */
  CODE_LIST(Reason.BAD_CODE, "the three digits of a COD367 list, or ZA", FieldType::codeList),
  /** A {@code String}: a BSN or a pseudonym in lower case. */
  PERSON(
      Reason.BAD_PERSON,
      "a BSN of 9 digits that passes the 11-test, or a pseudonym of 32 hexadecimal digits",
      Persons::parse),
  /** A {@link ReturnCodes}. */
  RETURN_CODES(
      Reason.BAD_CODE,
      "up to three codes of 3 or 4 characters, separated by spaces",
      ReturnCodes::parse),
  /** A {@code String} of 4 digits. */
  POSTCODE4(Reason.BAD_CODE, "the 4 digits of a postcode", digits(4));

  /** From text to value, null when the text is wrong. */
  private interface Parser {
    @Nullable Object parse(String text);
  }

  private final Reason reason;
  private final String expected;
  private final Parser parser;

  FieldType(Reason reason, String expected, Parser parser) {
    this.reason = reason;
    this.expected = expected;
    this.parser = parser;
  }

  /** The reason of a finding about text that is not of this type. */
  public Reason reason() {
    return reason;
  }

  /** What would have been right, in words. */
  public String expected() {
    return expected;
  }

  /**
   * The value of the text.
   *
   * @return null when the text is not of this type
   */
  @Nullable Object parse(String text) {
    return parser.parse(text);
  }

  private static @Nullable Long hundredths(String text) {
    return orNull(Numbers.parseHundredths(text));
  }

  private static @Nullable Long whole(String text) {
    return orNull(Numbers.parseWhole(text));
  }

  private static @Nullable Long orNull(long number) {
    return number == Numbers.NONE ? null : number;
  }

  private static @Nullable Boolean yes(String text) {
    return text.equals("Y") ? Boolean.TRUE : text.equals("N") ? Boolean.FALSE : null;
  }

  private static @Nullable String codeList(String text) {
    return text.equals("ZA") || Numbers.isDigits(text, 3) ? text : null;
  }

  private static Parser digits(int length) {
    return text -> Numbers.isDigits(text, length) ? text : null;
  }
}
