package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Row;

/**
 * One line of each defect. Those whose amount and direction can be read are in a file with a total,
 * the others in a file without one.
 */
final class BrokenLines implements Story {

  /**
   * What is wrong: one column of an otherwise good line holds {@code value}.
   *
   * @param finding what the night says of it; empty when it takes the line all the same
   */
  private record Defect(String id, String column, String value, String reason, String finding) {

    Row in(Line good) {
      List<String> fields = new ArrayList<>(good.again(id, good.received()).csv());
      fields.set(Feed.DECLARATIONS.columns().indexOf(column), value);
      return () -> fields;
    }
  }

  private static final List<Defect> AMOUNT_READABLE =
      List.of(
          new Defect("BR-01", "start_date", "2026-02-30", "a day that does not exist", "BAD_DATE"),
          new Defect(
              "BR-02",
              "person_id",
              "999900001",
              "fails the 11-test",
              "BAD_PERSON, the value by its shape"),
          new Defect(
              "BR-03", "end_date", "2026-03-01", "ends before it starts", "ENDS_BEFORE_START"),
          new Defect("BR-04", "time_unit", "4", "a unit of one digit", ""),
          new Defect("BR-05", "provider_agb", "9900050", "seven digits", "BAD_CODE"),
          new Defect("BR-06", "code_list", "65", "two digits", "BAD_CODE"),
          new Defect("BR-07", "tariff", "72,00", "a decimal comma", "BAD_AMOUNT"),
          new Defect("BR-08", "quantity", "6.125", "three decimals", "BAD_QUANTITY"));

  private static final List<Defect> AMOUNT_UNREADABLE =
      List.of(
          new Defect("BR-11", "claimed_amount", "-12.50", "a sign", "BAD_AMOUNT"),
          new Defect("BR-12", "claimed_amount", "12.345", "three decimals", "BAD_AMOUNT"),
          new Defect("BR-13", "claimed_amount", "", "missing", "MISSING_VALUE"),
          new Defect("BR-14", "direction", "X", "neither D nor C", "UNKNOWN_WORD"),
          new Defect("BR-15", "line_id", "BR-15\0", "a NUL byte", "NUL_BYTE"));

  @Override
  public List<Planted> plant(Night night) {
    Arrangement care =
        Arrangement.weekly(People.REPEATED, Contracts.MIDDEN, day(3, 2), Calendar.RUN_DATE, 420);
    Line good = care.line(day(3, 2), day(3, 8));
    Line later = care.line(day(8, 3), day(8, 9));
    AMOUNT_READABLE.forEach(defect -> night.put(DeclarationFile.FIRST_HALF, defect.in(good)));
    AMOUNT_UNREADABLE.forEach(defect -> night.put(DeclarationFile.THIRD_QUARTER, defect.in(later)));
    List<String> fields = later.again("BR-16", later.received()).csv();
    List<String> short19 = fields.subList(0, fields.size() - 1);
    night.put(DeclarationFile.THIRD_QUARTER, () -> short19);
    return table();
  }

  private static List<Planted> table() {
    List<Planted> table = new ArrayList<>();
    AMOUNT_READABLE.forEach(defect -> table.add(row(DeclarationFile.FIRST_HALF, defect)));
    AMOUNT_UNREADABLE.forEach(defect -> table.add(row(DeclarationFile.THIRD_QUARTER, defect)));
    table.add(
        row(
            DeclarationFile.THIRD_QUARTER,
            new Defect("BR-16", "(record)", "", "19 fields instead of 20", "WRONG_FIELD_COUNT")));
    return table;
  }

  private static Planted row(DeclarationFile file, Defect defect) {
    if (defect.finding().isEmpty()) {
      return new Planted(
          "Odd, not broken: " + defect.column() + ", " + defect.reason(),
          file.fileName + ", " + defect.id(),
          "Accepted, pending: a unit that nobody knows has no hours (M6); the euros count.",
          "lines_not_in_hours of contract_months, C-2026-MIDDEN 2026-03");
    }
    return new Planted(
        "Broken line: " + defect.column() + ", " + defect.reason(),
        file.fileName + ", " + defect.id(),
        "Quarantined; the rest of the file goes on.",
        "findings " + defect.finding());
  }
}
