package nl.plafondwacht.nightly.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import org.apache.commons.csv.CSVRecord;

/**
 * How a CSV file is written.
 *
 * @param isMarked whether it starts with a byte order mark
 * @param lineEnds how many records, header and blank lines included, end in {@code lf}, {@code
 *     crlf} or {@code cr}; a last one without line end is in none
 * @param columns as in the header
 * @param firstRecords the first that have as many fields as the header
 */
public record CsvForm(
    char delimiter,
    boolean isMarked,
    Map<String, Long> lineEnds,
    List<String> columns,
    List<ShownRecord> firstRecords) {

  public CsvForm {
    lineEnds = Collections.unmodifiableMap(new TreeMap<>(lineEnds));
    columns = List.copyOf(columns);
    firstRecords = List.copyOf(firstRecords);
  }

  /**
   * A record.
   *
   * @param line physical line on which it starts
   * @param fields filled ones by column, in the order of the file; personal ones by their shape,
   *     and all of them when one is wrong
   */
  public record ShownRecord(long line, Map<String, String> fields) {
    public ShownRecord {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** Of a file whose header is that of the feed; as far as it can be read. */
  static CsvForm of(Source source, Feed feed, long shown) throws IOException {
    LineEnds ends = new LineEnds();
    ByteRange whole = ByteRange.whole(source.size());
    try (Records records = Records.openFirst(source, whole, ends)) {
      ends.countIn(records);
      CSVRecord header = Objects.requireNonNull(records.next());
      ends.count();
      List<ShownRecord> first = new ArrayList<>();
      try {
        show(records, ends, FileColumns.of(header, feed), shown, first);
        records.offerTo(ends);
        records.next();
      } catch (Refused alsoFoundByTheNight) {
        // Whoever describes the file has read it as the night does and tells this.
      }
      return new CsvForm(
          records.delimiter(), records.isMarked(), ends.counts(), header.toList(), first);
    }
  }

  private static void show(
      Records records, LineEnds ends, FileColumns columns, long most, List<ShownRecord> first)
      throws IOException {
    while (first.size() < most) {
      CSVRecord record = records.next();
      if (record == null) {
        return;
      }
      ends.count();
      if (columns.fit(record)) {
        first.add(new ShownRecord(records.line(), fields(columns, record)));
      }
    }
  }

  private static Map<String, String> fields(FileColumns columns, CSVRecord record) {
    boolean areRight = columns.areRight(record);
    Map<String, String> fields = new LinkedHashMap<>();
    for (int field = 0; field < record.size(); field++) {
      Column column = columns.columns().get(field);
      String text = record.get(field);
      if (!text.isEmpty()) {
        fields.put(column.name(), areRight ? column.shown(text) : Shape.of(text));
      }
    }
    return fields;
  }
}
