package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Oddities;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import org.apache.commons.csv.CSVRecord;

/** Where a file holds the columns of its feed. */
final class Header {
  private static final int ABSENT = -1;

  private final char delimiter;
  private final int width;
  private final int[] fields;
  private final List<Finding> findings = new ArrayList<>();

  private Header(Feed feed, char delimiter, int width) {
    this.delimiter = delimiter;
    this.width = width;
    this.fields = new int[feed.columns().size()];
    Arrays.fill(fields, ABSENT);
  }

  /** Reads it; fails with {@link Refused} when there is none or it is no text. */
  static Header read(FeedFile file) throws IOException {
    try (Records records = open(file.source())) {
      CSVRecord names = first(records);
      Header header = new Header(file.feed(), records.delimiter(), names.size());
      header.place(names, file.feed(), file.at(records.line()));
      return header;
    }
  }

  /** The names in a header, with the physical line it stands on; fails as {@link #read} does. */
  static Names names(Source source) throws IOException {
    try (Records records = open(source)) {
      return new Names(first(records).toList(), records.line());
    }
  }

  record Names(List<String> columns, long line) {}

  private static Records open(Source source) throws IOException {
    if (source.size() == 0) {
      throw empty();
    }
    return Records.openFirst(source, ByteRange.whole(source.size()), new NoOddLine());
  }

  private static CSVRecord first(Records records) throws IOException {
    CSVRecord names = records.next();
    if (names == null) {
      throw empty();
    }
    return names;
  }

  char delimiter() {
    return delimiter;
  }

  /** Number of fields of the header, and so of every line. */
  int width() {
    return width;
  }

  /** Which field of a line holds the feed's column; both count from 0. */
  int fieldOf(int column) {
    return fields[column];
  }

  /** For each column of the feed the field that holds it, when nothing is wrong. */
  List<Integer> fields() {
    return Arrays.stream(fields).boxed().toList();
  }

  /** Every unknown, repeated or missing column; empty when the file can be read. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void place(CSVRecord names, Feed feed, Place at) {
    for (int field = 0; field < names.size(); field++) {
      int column = feed.positionOf(names.get(field));
      if (names.get(field).isBlank()) {
        findings.add(unnamed(field, at, feed));
      } else if (column == ABSENT) {
        // A file without a header has a line of data here, so not a digit of it is told.
        String shown = Shape.withoutDigits(names.get(field));
        add(Reason.UNKNOWN_COLUMN, at, shown, "a column of " + feed.feedName());
      } else if (fields[column] != ABSENT) {
        add(Reason.DUPLICATE_COLUMN, at, names.get(field), "each column once");
      } else {
        fields[column] = field;
      }
    }
    for (int column = 0; column < fields.length; column++) {
      if (fields[column] == ABSENT) {
        Column missing = feed.columns().get(column);
        findings.add(
            new Finding(Reason.MISSING_COLUMN, at, missing.name(), "", "a column of this name"));
      }
    }
  }

  /** As when every line ends in a delimiter. */
  private Finding unnamed(int field, Place at, Feed feed) {
    boolean isLast = field == width - 1;
    String what =
        "column %d of the header has no name%s"
            .formatted(field + 1, isLast ? " (a delimiter too many at the end?)" : "");
    String expected = "a column of " + feed.feedName();
    return new Finding(Reason.UNKNOWN_COLUMN, at, "header", what, expected);
  }

  private void add(Reason reason, Place at, String column, String expected) {
    findings.add(new Finding(reason, at, column, column, expected));
  }

  private static Refused empty() {
    return new Refused(Reason.EMPTY_FILE, 0, "file", "", "a header line");
  }

  /** Nothing may stand where the header should, blank lines and empty rows apart. */
  private static final class NoOddLine implements Oddities {
    @Override
    public void blankLine(long line) {}

    @Override
    public void emptyRow(long line, int fields) {}

    @Override
    public void takenOut(long line, Reason reason) throws Refused {
      throw new Refused(Reason.BAD_HEADER, line, "line", reason.name(), "a header line of text");
    }
  }
}
