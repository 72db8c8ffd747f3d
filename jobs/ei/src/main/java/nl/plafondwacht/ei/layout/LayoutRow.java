package nl.plafondwacht.ei.layout;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a layout file that can be read.
 *
 * @param line as an editor counts
 * @param record the record code
 */
record LayoutRow(long line, String record, Field field) {
  private static final Pattern RECORD = Pattern.compile("[0-9]{2}");
  private static final Pattern FIELD = Pattern.compile("[0-9]{4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern ELEMENT = Pattern.compile("[A-Z]{3}[0-9]{3}");
  private static final Set<String> TYPES = Set.of("N", "AN");
  private static final Set<String> MANDATORY = Set.of("", "M", "C", "O", "S");

  /** Takes what is wrong. */
  interface Mistakes {
    void wrong(long row, String what, String found, String expected);
  }

  /** Null when the row has a mistake. */
  static @Nullable LayoutRow read(CSVRecord row, long line, Mistakes mistakes) {
    Personal personal = Personal.parse(row.get("personal"));
    boolean good = matches(row, "record", RECORD, "two digits", line, mistakes);
    good &= matches(row, "field", FIELD, "four digits", line, mistakes);
    good &= matches(row, "element", ELEMENT, "three letters and three digits", line, mistakes);
    good &= matches(row, "length", NUMBER, "a whole number", line, mistakes);
    good &= matches(row, "start", NUMBER, "a whole number", line, mistakes);
    good &= isOneOf(row, "type", TYPES, line, mistakes);
    good &= isOneOf(row, "mandatory", MANDATORY, line, mistakes);
    if (personal == null) {
      String expected = "bsn, name, empty, birth, postcode, token, - or nothing";
      mistakes.wrong(line, "personal", row.get("personal"), expected);
      return null;
    }
    return good ? new LayoutRow(line, row.get("record"), field(row, personal)) : null;
  }

  private static Field field(CSVRecord row, Personal personal) {
    return new Field(
        row.get("field"),
        row.get("element"),
        row.get("name"),
        FieldType.valueOf(row.get("type")),
        Integer.parseInt(row.get("length")),
        Integer.parseInt(row.get("start")),
        row.get("mandatory"),
        row.get("codelist"),
        personal,
        row.get("remark"));
  }

  private static boolean matches(
      CSVRecord row, String column, Pattern pattern, String expected, long line, Mistakes to) {
    boolean good = pattern.matcher(row.get(column)).matches();
    if (!good) {
      to.wrong(line, column, row.get(column), expected);
    }
    return good;
  }

  private static boolean isOneOf(
      CSVRecord row, String column, Set<String> words, long line, Mistakes to) {
    boolean good = words.contains(row.get(column));
    if (!good) {
      to.wrong(line, column, row.get(column), "one of " + words.stream().sorted().toList());
    }
    return good;
  }
}
