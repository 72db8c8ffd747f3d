package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.ColumnDescription;
import nl.plafondwacht.files.table.ColumnType;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.files.table.TableReader;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import org.jspecify.annotations.Nullable;

/** A feed as a table: where each row came from, when it was known, and the feed's own columns. */
public final class FeedTable {
  private static final int OWN_COLUMNS = 4;
  private static final String PERSON = "person_id";

  private final Table<StoredFeedRow> table;
  private final Comparator<StoredFeedRow> order;

  private FeedTable(Feed feed) {
    this.order = order(feed);
    List<ColumnDescription> columns = new ArrayList<>();
    columns.add(own("_delivery", ColumnType.STRING, "delivery", "aanlevering"));
    columns.add(own("_file", ColumnType.STRING, "file in the delivery", "bestand"));
    columns.add(own("_line", ColumnType.INT64, "line, the header is 1", "regel, de kop is 1"));
    columns.add(own("_known_day", ColumnType.DATE, "known from this day on", "bekend vanaf"));
    feed.columns().forEach(column -> columns.add(describe(column)));
    this.table =
        Table.of(feed.feedName().replace('-', '_'), columns, FeedTable::values, FeedTable::row);
  }

  public static FeedTable of(Feed feed) {
    return new FeedTable(feed);
  }

  /** Writes rows in the order given. */
  public void write(FileAccess files, String file, String delivery, List<FeedRow> rows)
      throws IOException {
    try (TableWriter<StoredFeedRow> writer = table.write(files, file, Map.of())) {
      for (FeedRow row : rows) {
        writer.write(StoredFeedRow.of(row, delivery));
      }
      writer.commit();
    }
  }

  /** Writes the next rows, at most so many, of which there is at least one. */
  void write(FileAccess files, String file, Rows<StoredFeedRow> rows, long most)
      throws IOException {
    try (TableWriter<StoredFeedRow> writer = table.write(files, file, Map.of())) {
      do {
        writer.write(rows.next());
      } while (rows.hasNext() && writer.rows() < most);
      writer.commit();
    }
  }

  /** Sorts rows by person, if they speak of one, and place. */
  ExternalSort<StoredFeedRow> sort(SortSpace space) throws IOException {
    return new ExternalSort<>(table, order, space);
  }

  long rowCount(FileAccess files, String file) throws IOException {
    try (TableReader<StoredFeedRow> reader = table.read(files, file)) {
      return reader.rowCount();
    }
  }

  Rows<StoredFeedRow> read(FileAccess files, String file, @Nullable PersonRange range)
      throws IOException {
    return range == null ? table.read(files, file) : table.read(files, file, range.keys(PERSON));
  }

  private static Comparator<StoredFeedRow> order(Feed feed) {
    Comparator<StoredFeedRow> byPlace =
        Comparator.comparing(StoredFeedRow::delivery)
            .thenComparing(StoredFeedRow::file)
            .thenComparingLong(StoredFeedRow::line);
    int person = feed.positionOf(PERSON);
    return person < 0
        ? byPlace
        : Comparator.<StoredFeedRow, String>comparing(row -> row.text(person))
            .thenComparing(byPlace);
  }

  private static ColumnDescription own(String name, ColumnType type, String en, String nl) {
    return new ColumnDescription(name, type, false, en, nl, "", "", List.of());
  }

  private static ColumnDescription describe(Column column) {
    return new ColumnDescription(
        column.name(),
        storedAs(column.type()),
        !column.isRequired(),
        column.english(),
        column.dutch(),
        unit(column.type()),
        "",
        column.vocabulary());
  }

  private static ColumnType storedAs(FieldType type) {
    return switch (type) {
      case DATE -> ColumnType.DATE;
      case AMOUNT, QUANTITY, WHOLE_NUMBER, PERCENTAGE -> ColumnType.INT64;
      case YES_NO -> ColumnType.BOOLEAN;
      case TEXT, NAME, CODE, WORD, AGB, UZOVI, CODE_LIST, PERSON, POSTCODE4, SIGNAL ->
          ColumnType.STRING;
      case RETURN_CODES ->
          throw new IllegalArgumentException("Only declarations have return codes");
    };
  }

  private static String unit(FieldType type) {
    return switch (type) {
      case AMOUNT -> "cents";
      case QUANTITY -> "hundredths";
      case PERCENTAGE -> "hundredths of a per cent";
      default -> "";
    };
  }

  private static List<@Nullable Object> values(StoredFeedRow row) {
    List<@Nullable Object> values =
        new ArrayList<>(List.of(row.delivery(), row.file(), row.line(), row.knownDay()));
    values.addAll(row.values());
    return values;
  }

  private static StoredFeedRow row(List<@Nullable Object> values) {
    return new StoredFeedRow(
        (String) Objects.requireNonNull(values.get(0)),
        (String) Objects.requireNonNull(values.get(1)),
        (long) Objects.requireNonNull(values.get(2)),
        (LocalDate) Objects.requireNonNull(values.get(3)),
        new ArrayList<>(values.subList(OWN_COLUMNS, values.size())));
  }
}
