package nl.plafondwacht.nightly.codes;

import java.util.Map;
import java.util.regex.Pattern;
import nl.plafondwacht.rules.claim.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * How a code is written. A spreadsheet takes codes for numbers and dates: it drops leading zeros,
 * adds decimals, powers of ten, quotes and spaces, and such a code would silently mean nothing.
 *
 * @param expected in words
 */
record CodeForm(Pattern pattern, String expected) {
  static final CodeForm ID = of("[A-Za-z0-9_.-]+", "letters, digits, '_', '-' or '.'");
  static final CodeForm UZOVI = of("[0-9]{4}", "the 4 digits of a UZOVI code");
  static final CodeForm ATC =
      of("[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}", "the 7 characters of an ATC code, such as N05CD08");
  static final CodeForm CODE_LIST = of("[0-9]{3}|ZA", "three digits of COD367, or ZA");
  static final CodeForm MONTH_OR_DAY =
      of("[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?", "yyyy-mm or yyyy-mm-dd");

  private static final CodeForm COD954 =
      of("[0-9A-Z]{4}", "the 4 characters of a code of COD954, leading zeros included");
  private static final CodeForm COD957 =
      of("[0-9]{3}", "the 3 digits of a code of COD957, leading zeros included");
  private static final String LETTERS_AND_DIGITS = "letters A to Z and digits only";

  /** Digits of a code without letters, in the lists that are known to have one length. */
  private static final Map<String, Integer> DIGITS =
      Map.of(
          CodeLists.CARE_ACTIVITIES,
          6,
          CodeLists.CARE_PRODUCTS,
          6,
          CodeLists.GENERAL_PRACTICE,
          5,
          CodeLists.WLZ_PROFILES,
          3,
          CodeLists.MEDICINES,
          8);

  private static CodeForm of(String pattern, String expected) {
    return new CodeForm(Pattern.compile(pattern), expected);
  }

  /** The form of a return code of its list. */
  static CodeForm returnCode(ReturnCodeList list) {
    return list == ReturnCodeList.COD954 ? COD954 : COD957;
  }

  /** Of a performance or care activity in its list; one with a letter has lost no zeros. */
  static CodeForm performance(@Nullable String list) {
    Integer digits = list == null ? null : DIGITS.get(list);
    return digits == null
        ? of("[0-9A-Z]+", LETTERS_AND_DIGITS)
        : of(
            "[0-9]{%d}|[0-9]*[A-Z][0-9A-Z]*".formatted(digits),
            "%d digits in list %s, leading zeros included; with a letter, %s"
                .formatted(digits, list, LETTERS_AND_DIGITS));
  }

  boolean fits(String code) {
    return pattern.matcher(code).matches();
  }

  /** The lists of return codes (M8). */
  enum ReturnCodeList {
    COD954,
    COD957
  }
}
