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
    String value = get(column);
    try {
      return value.isEmpty() ? STAND_IN : LocalDate.parse(value);
    } catch (DateTimeParseException notADay) {
      mistake(column, value, "a date yyyy-mm-dd");
      return STAND_IN;
    }
  }

  /** From valid_from to valid_to, both inclusive; open without a valid_to. */
  Period validity() {
    LocalDate from = day("valid_from");
    LocalDate to = find("valid_to") == null ? Period.OPEN : day("valid_to");
    if (to.isBefore(from)) {
      mistake("valid_to", to.toString(), "a day on or after valid_from " + from);
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

  void mistake(String column, String value, String expected) {
    mistakes.add(
        new Mistake("%s line %d".formatted(file, line), column, "'%s'".formatted(value), expected));
  }
}
