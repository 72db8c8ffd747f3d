package nl.plafondwacht.ei.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every record starts at 1, every field where the one before ends, field numbers are unique and
 * belong to their record, and all records of a standard are as long.
 */
final class LayoutArithmetic {
  private final String file;
  private final List<LayoutMistake> mistakes;

  private LayoutArithmetic(String file, List<LayoutMistake> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The records in order of code; good only when no mistake was added. */
  static List<RecordLayout> check(String file, List<LayoutRow> rows, List<LayoutMistake> mistakes) {
    LayoutArithmetic arithmetic = new LayoutArithmetic(file, mistakes);
    Map<String, List<LayoutRow>> byRecord = new TreeMap<>();
    for (LayoutRow row : rows) {
      byRecord.computeIfAbsent(row.record(), record -> new ArrayList<>()).add(row);
    }
    byRecord.values().forEach(arithmetic::fields);
    arithmetic.lengths(byRecord);
    return byRecord.entrySet().stream()
        .map(one -> new RecordLayout(one.getKey(), fieldsOf(one.getValue())))
        .toList();
  }

  private static List<Field> fieldsOf(List<LayoutRow> rows) {
    return rows.stream().map(LayoutRow::field).toList();
  }

  private void fields(List<LayoutRow> rows) {
    int position = 1;
    Set<String> seen = new HashSet<>();
    for (LayoutRow row : rows) {
      Field field = row.field();
      expect(row, "start", field.start(), position);
      if (!seen.add(field.number())) {
        wrong(row.line(), "field", field.number() + " twice", "a number of its own");
      }
      if (!field.number().startsWith(row.record())) {
        wrong(row.line(), "field", field.number(), "a number that starts with " + row.record());
      }
      if (field.length() < 1) {
        wrong(row.line(), "length", "0", "at least 1");
      }
      position = field.start() + field.length();
    }
  }

  private void expect(LayoutRow row, String what, int found, int expected) {
    if (found != expected) {
      wrong(row.line(), what, Integer.toString(found), Integer.toString(expected));
    }
  }

  private void lengths(Map<String, List<LayoutRow>> byRecord) {
    int first = 0;
    for (List<LayoutRow> rows : byRecord.values()) {
      LayoutRow last = rows.get(rows.size() - 1);
      int length = last.field().end();
      first = first == 0 ? length : first;
      expect(last, "length of record " + last.record(), length, first);
    }
  }

  private void wrong(long row, String what, String found, String expected) {
    mistakes.add(new LayoutMistake(file, row, what, found, expected));
  }
}
