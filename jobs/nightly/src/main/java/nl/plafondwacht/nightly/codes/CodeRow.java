package nl.plafondwacht.nightly.codes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.rules.claim.Period;
import org.jspecify.annotations.Nullable;

/** A row of a code table; every mistake in it goes to a list, and a stand-in is returned. */
final class CodeRow {
  private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

  private final String file;
  private final long line;
  private final Map<String, String> values;
  private final List<Mistake> mistakes;

  CodeRow(String file, long line, Map<String, String> values, List<Mistake> mistakes) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.mistakes = mistakes;
  }

  boolean has(String column) {
    return values.containsKey(column);
  }

  @Nullable String find(String column) {
    String value = values.getOrDefault(column, "");
    return value.isEmpty() ? null : value;
  }

  String get(String column) {
    String value = find(column);
    if (value == null) {
      mistake(column, "", "a value");
      return "";
    }
    return value;
  }

  LocalDate day(String column) {
    String value = values.getOrDefault(column, "");
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADay) {
      mistake(column, value, "a date yyyy-mm-dd");
      return STAND_IN;
    }
  }

  /** From valid_from to valid_to, both inclusive; open without a valid_to. */
  Period validity() {
    return period("valid_from", "valid_to");
  }

  /** From the one day to the other, both inclusive; open without the other. */
  Period period(String fromColumn, String toColumn) {
    LocalDate from = day(fromColumn);
    LocalDate to = find(toColumn) == null ? Period.OPEN : day(toColumn);
    if (to.isBefore(from)) {
      mistake(toColumn, to.toString(), "a day on or after %s %s".formatted(fromColumn, from));
      return new Period(from, from);
    }
    return new Period(from, to);
  }

  <E extends Enum<E>> E word(String column, Class<E> words) {
    String value = get(column);
    E[] known = words.getEnumConstants();
    for (E word : known) {
      if (word.name().equals(value)) {
        return word;
      }
    }
    mistake(column, value, "one of " + Arrays.toString(known));
    return known[0];
  }

  /** Null for an empty field. */
  <E extends Enum<E>> @Nullable E findWord(String column, Class<E> words) {
    return find(column) == null ? null : word(column, words);
  }

  /**
   * Three digits of COD367 or ZA; null for an empty field, which only a row with a code may not
   * have.
   */
  @Nullable String codeList() {
    String list = find("code_list");
    boolean needed = find("code") != null;
    if (list == null ? needed : !list.matches("\\d{3}|ZA")) {
      mistake("code_list", list == null ? "" : list, "three digits of COD367, or ZA");
    }
    return list;
  }

  /** Says that this row and another one are valid on the same day. */
  void overlaps(String column, String otherId, CodeRow other) {
    mistake(
        column,
        values.getOrDefault(column, ""),
        "a period that shares no day with that of %s (%s), which has the same code"
            .formatted(otherId, other.place()));
  }

  /** Where the row stands. */
  String place() {
    return "%s line %d".formatted(file, line);
  }

  void mistake(String column, String value, String expected) {
    mistakes.add(new Mistake(place(), column, "'%s'".formatted(value), expected));
  }
}
