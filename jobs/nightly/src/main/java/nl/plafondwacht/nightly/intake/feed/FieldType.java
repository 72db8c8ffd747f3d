package nl.plafondwacht.nightly.intake.feed;

import nl.plafondwacht.ei.record.BsnInText;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.signal.DecisionCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a column's text may be and what it becomes. Empty text never gets here: it means "not
 * known".
 */
public enum FieldType {
  /** A {@code String}, as it stands: a reference of somebody else, or anything in words. */
  TEXT(Reason.MISSING_VALUE, "a text"),
  /** A {@code String}, as it stands: what the insurer's people call a thing. */
  NAME(Reason.MISSING_VALUE, "a text"),
  /** A {@code String}, as it stands; of eight digits it is an article number. */
  CODE(Reason.MISSING_VALUE, "a text"),
  /** A {@code LocalDate}. */
  DATE(Reason.BAD_DATE, "a calendar day written yyyy-mm-dd"),
  /** A {@code Long}, cents. */
  AMOUNT(
      Reason.BAD_AMOUNT, "euros without a sign, at most 12 digits and two decimals behind a point"),
  /** A {@code Long}, hundredths. */
  QUANTITY(
      Reason.BAD_QUANTITY,
      "a number of at least 0, at most 12 digits and two decimals behind a point"),
  /** A {@code Long}. */
  WHOLE_NUMBER(Reason.BAD_NUMBER, "a whole number of at least 0"),
  /** A {@code Long}, hundredths of a per cent. */
  PERCENTAGE(
      Reason.BAD_NUMBER, "a percentage of at least 0 with at most two decimals behind a point"),
  /** A {@code Boolean}. */
  YES_NO(Reason.UNKNOWN_WORD, "Y or N"),
  /** A {@code String} out of the column's vocabulary. */
  WORD(Reason.UNKNOWN_WORD, "one of the column's words"),
  /** A {@code String} of 8 digits. */
  AGB(Reason.BAD_CODE, "an AGB code of 8 digits"),
  /** A {@code String} of 4 digits. */
  UZOVI(Reason.BAD_CODE, "a UZOVI code of 4 digits"),
  /** A {@code String}. */
  CODE_LIST(Reason.BAD_CODE, "the three digits of a COD367 list, or ZA"),
  /** A {@code String}: a BSN or a pseudonym in lower case. */
  PERSON(
      Reason.BAD_PERSON,
      "a BSN of 9 digits that passes the 11-test, or a pseudonym of 32 hexadecimal digits"),
  /** {@link ReturnCodes}. */
  RETURN_CODES(Reason.BAD_CODE, "up to three codes of 3 or 4 characters, separated by spaces"),
  /** A {@code String} of 4 digits. */
  POSTCODE4(Reason.BAD_CODE, "the 4 digits of a postcode"),
  /** A {@code String}. */
  SIGNAL(
      Reason.BAD_CODE,
      "the id of a signal as restriction_signals has it: 16 digits 0 to 9 and a to f");

  private static final int AGB_DIGITS = 8;
  private static final int CODE_LIST_DIGITS = 3;
  private static final int SHORT_CODE_DIGITS = 4;
  private static final int ARTICLE_DIGITS = 8;

  private final Reason reason;
  private final String expected;

  FieldType(Reason reason, String expected) {
    this.reason = reason;
    this.expected = expected;
  }

  /** The reason of a finding about text that is not of this type. */
  public Reason reason() {
    return reason;
  }

  /** What would have been right, in words. */
  public String expected() {
    return expected;
  }

  /** Whether anything may be written in it. */
  public boolean isOpen() {
    return this == TEXT || this == NAME || this == CODE;
  }

  /**
   * The digits in an open text that pass as a BSN and are not what its column is for; null when
   * there are none.
   */
  public BsnInText.@Nullable TextPart bsnIn(String text) {
    boolean isArticle = this == CODE && Numbers.isDigits(text, ARTICLE_DIGITS);
    return isOpen() && !isArticle ? look().find(text) : null;
  }

  /**
   * How BSNs are looked for. People have to know a name again, so of those only what is written
   * like one counts; a reference is linked by its token just as well.
   */
  BsnInText look() {
    return this == NAME ? BsnInText.AS_WRITTEN : BsnInText.ANYWHERE;
  }

  /**
   * The value of the text.
   *
   * @return null when the text is not of this type
   */
  @Nullable Object parse(String text) {
    return switch (this) {
      case TEXT, NAME, CODE, WORD -> text;
      case DATE -> CalendarDays.parse(text);
      case AMOUNT, QUANTITY, PERCENTAGE -> orNull(Numbers.parseHundredths(text));
      case WHOLE_NUMBER -> orNull(Numbers.parseWhole(text));
      case YES_NO -> yes(text);
      case AGB -> digits(text, AGB_DIGITS);
      case UZOVI, POSTCODE4 -> digits(text, SHORT_CODE_DIGITS);
      case CODE_LIST ->
          text.equals(CodeLists.CARE_ACTIVITIES) ? text : digits(text, CODE_LIST_DIGITS);
      case PERSON -> Persons.parse(text);
      case RETURN_CODES -> ReturnCodes.parse(text);
      case SIGNAL -> DecisionCheck.isSignalId(text) ? text : null;
    };
  }

  private static @Nullable Long orNull(long number) {
    return number == Numbers.NONE ? null : number;
  }

  private static @Nullable Boolean yes(String text) {
    return text.equals("Y") ? Boolean.TRUE : text.equals("N") ? Boolean.FALSE : null;
  }

  private static @Nullable String digits(String text, int length) {
    return Numbers.isDigits(text, length) ? text : null;
  }
}
