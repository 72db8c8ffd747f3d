package nl.plafondwacht.nightly.codes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.rules.claim.Period;
import org.jspecify.annotations.Nullable;

/** A row of a code table; every mistake in it goes to a list, and a stand-in is returned. */
final class CodeRow {
  private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

  private final String file;
  private final long line;
  private final Map<String, String> values;
  private final Collection<Mistake> mistakes;

  CodeRow(String file, long line, Map<String, String> values, Collection<Mistake> mistakes) {
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

  /** The code in a column that has to be filled, as it is written; see {@link CodeForm}. */
  String code(String column, CodeForm form) {
    String code = get(column);
    if (!code.isEmpty() && !form.fits(code)) {
      mistake(column, code, form.expected());
    }
    return code;
  }

  /** Null for an empty field. */
  @Nullable String findCode(String column, CodeForm form) {
    return find(column) == null ? null : code(column, form);
  }

  String id() {
    return code("id", CodeForm.ID);
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

  /**
   * The days on which the row holds, both inclusive and open without an end; a commitment from the
   * day it applies.
   */
  Period validity() {
    if (has("applies_from")) {
      return Period.from(day("applies_from"), null);
    }
    return has("available_from")
        ? period("available_from", "available_to")
        : period("valid_from", "valid_to");
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
    if (list == null ? needed : !CodeForm.CODE_LIST.fits(list)) {
      mistake("code_list", list == null ? "" : list, CodeForm.CODE_LIST.expected());
    }
    return list;
  }

  /** Of a performance, as its list writes them; null for an empty field. */
  @Nullable String findPerformance() {
    return findCode("code", CodeForm.performance(find("code_list")));
  }

  /**
   * Says that this row and another one hold on the same day.
   *
   * @param same what both have
   */
  void clashes(String otherId, CodeRow other, String same) {
    String column =
        Stream.of("applies_from", "available_from")
            .filter(this::has)
            .findFirst()
            .orElse("valid_from");
    mistake(
        column,
        values.getOrDefault(column, ""),
        "a period that shares no day with that of %s (%s), which has the same %s"
            .formatted(otherId, other.place(), same));
  }

  /** Whether both hold on some day; of commitments the later one takes over from the other. */
  boolean overlaps(CodeRow other) {
    return has("applies_from")
        ? day("applies_from").equals(other.day("applies_from"))
        : validity().overlaps(other.validity());
  }

  /** Where the row stands. */
  String place() {
    return "%s line %d".formatted(file, line);
  }

  void mistake(String column, String value, String expected) {
    mistakes.add(new Mistake(place(), column, "'%s'".formatted(value), expected));
  }
}
