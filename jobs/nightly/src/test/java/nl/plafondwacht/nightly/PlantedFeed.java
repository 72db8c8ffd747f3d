package nl.plafondwacht.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FieldType;

/**
 * A file of a feed in which BSNs are planted. It follows from the columns of the feed, so that a
 * column that is new has them by itself.
 */
public record PlantedFeed(Feed feed) {
  /** Two BSNs, the second with a zero in front, as people and programs write them. */
  public static final List<String> WRITTEN =
      List.of(
          "999990019",
          "B999990019",
          "999990019-2026-03-01",
          "99999001920260301",
          "2026030199999001907",
          "mw 9999.90.019 belt",
          "999-990-019",
          "999 99 00 19",
          "9999_90_019",
          "９９９９９００１９",
          "012345672",
          "A12345672",
          "123.45.672",
          "12/345/672-2026");

  /** The same two in forms that are not looked for in names. */
  private static final List<String> SIGNED =
      List.of(
          "9999-90019",
          "999.990019",
          "9999.90-019",
          "9999..90..019",
          "9999 _90 /019",
          "9999\u00A090\u00A0\u2013019",
          "99/99/90/01/9",
          "19999.90.019",
          "9999.90.0190",
          "1-9999-90019-2026-03-01",
          "123.45.672.01",
          "12-345672",
          "1234567220260301");

  /** All of them. */
  public static final List<String> FORMS =
      Stream.concat(WRITTEN.stream(), SIGNED.stream()).toList();

  /** How a reader would know one of them again. */
  public static final List<String> KNOWN_BY =
      List.of(
          "999990019",
          "9999.90.019",
          "999-990-019",
          "999 99 00 19",
          "9999_90_019",
          "９９９９９００１９",
          "12345672",
          "123.45.672",
          "12/345/672",
          "9999-90019",
          "999.990019",
          "9999.90-019",
          "9999..90..019",
          "9999 _90 /019",
          "9999\u00A090\u00A0\u2013019",
          "99/99/90/01/9",
          "12-345672");

  /** A good row for each open column and form, and one for each form in all columns at once. */
  public String good() {
    List<List<String>> rows = new ArrayList<>();
    for (Column planted : feed.columns()) {
      for (String form : forms(planted)) {
        rows.add(row(column -> column.equals(planted) ? form : usual(column)));
      }
    }
    for (String form : FORMS) {
      rows.add(row(column -> forms(column).contains(form) ? form : usual(column)));
    }
    return text(header(), rows);
  }

  /** A row for each form in every column that is not open and in which it is wrong. */
  public String wrong() {
    List<List<String>> rows = new ArrayList<>();
    for (Column planted : feed.columns()) {
      for (String form : FORMS) {
        if (planted.parse(form) == null) {
          rows.add(row(column -> column.equals(planted) ? form : usual(column)));
        }
      }
    }
    return text(header(), rows);
  }

  /** A file that the night refuses for its header. */
  public String withUnknownColumn() {
    List<String> header = new ArrayList<>(header());
    header.addAll(FORMS);
    return text(header, List.of());
  }

  private static List<String> forms(Column column) {
    return switch (column.type()) {
      case TEXT, CODE -> FORMS;
      case NAME -> WRITTEN;
      default -> List.of();
    };
  }

  private List<String> header() {
    return feed.columns().stream().map(Column::name).toList();
  }

  private List<String> row(Function<Column, String> value) {
    return feed.columns().stream().map(value).toList();
  }

  private static String text(List<String> header, List<List<String>> rows) {
    return String.join(",", header)
        + rows.stream()
            .map(row -> "\n" + String.join(",", row))
            .collect(Collectors.joining("", "", "\n"));
  }

  private static String usual(Column column) {
    return switch (column.name()) {
      case "disposition" -> "SNOOZED"; // Of the words of a decision only this one goes with a day.
      case "snooze_until" -> "2026-12-05";
      default -> usual(column, column.type());
    };
  }

  private static String usual(Column column, FieldType type) {
    return switch (type) {
      case TEXT, NAME, CODE -> "T1";
      case DATE -> "2026-01-05";
      case AMOUNT, QUANTITY, PERCENTAGE -> "10.00";
      case WHOLE_NUMBER -> "3";
      case YES_NO -> "Y";
      case WORD -> column.vocabulary().get(0);
      case AGB -> "41000001";
      case UZOVI -> "9001";
      case CODE_LIST -> "065";
      case PERSON -> "999990019";
      case RETURN_CODES -> "0611";
      case POSTCODE4 -> "1234";
      case SIGNAL -> "0123456789abcdef";
    };
  }
}
