package nl.plafondwacht.nightly.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a range of a file, as Commons CSV reads them, with their physical lines. */
public final class Records implements Closeable {
  /** The longest record that is read, in bytes without its line end. */
  public static final int MAX_RECORD_BYTES = 64 * 1024;

  private static final char NO_BREAK = '\uFEFF';
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream bytes;
  private final char delimiter;
  private final boolean isMarked;
  private final FramedReader reader;
  private final Oddities oddities;
  private final Iterator<CSVRecord> records;

  private Records(
      InputStream bytes, Framer framer, Oddities oddities, char delimiter, boolean isMarked)
      throws IOException {
    this.bytes = bytes;
    this.delimiter = delimiter;
    this.isMarked = isMarked;
    this.reader = new FramedReader(framer, oddities);
    this.oddities = oddities;
    // Closing the parser would close the reader only, which has nothing to close.
    this.records = CSVParser.parse(reader, strict(delimiter)).iterator();
  }

  /** From the first line of a file on, the header included; the header line tells the delimiter. */
  public static Records openFirst(Source source, ByteRange range, Oddities oddities)
      throws IOException {
    InputStream bytes = Compression.open(source, range);
    try {
      ByteWindow window = new ByteWindow(bytes);
      boolean isMarked = skipByteOrderMark(window);
      char delimiter = tellDelimiter(window);
      Framer framer = new Framer(window, delimiter, range.firstLine());
      return new Records(bytes, framer, oddities, delimiter, isMarked);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** A range behind the first one, with the delimiter that the file's header told. */
  public static Records openLater(Source source, ByteRange range, char delimiter, Oddities oddities)
      throws IOException {
    InputStream bytes = Compression.open(source, range);
    Framer framer = new Framer(new ByteWindow(bytes), delimiter, range.firstLine());
    return new Records(bytes, framer, oddities, delimiter, false);
  }

  public char delimiter() {
    return delimiter;
  }

  /** Whether a byte order mark stood before the header. */
  public boolean isMarked() {
    return isMarked;
  }

  /** From the next record on, each is offered to the lines first; those taken are not answered. */
  public void offerTo(RawLines lines) {
    reader.offerTo(lines);
  }

  /** The next record that holds anything, null behind the last one; fails with {@link Refused}. */
  public @Nullable CSVRecord next() throws IOException {
    CSVRecord record = read();
    while (record != null && isEmpty(record)) {
      oddities.emptyRow(line(), record.size());
      record = read();
    }
    return record;
  }

  /** As spreadsheets leave below and between rows: delimiters and white space only. */
  private static boolean isEmpty(CSVRecord record) {
    return record.stream().allMatch(field -> field.chars().allMatch(Records::isSpace));
  }

  /** Those that do not break a line are spaces as well. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NO_BREAK;
  }

  private @Nullable CSVRecord read() throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The physical line on which the record that {@link #next} answered last starts. */
  public long line() {
    return reader.line();
  }

  /** What ends the record or oddity met last: LF, CRLF, CR, or nothing at the end of the file. */
  public String lineEnd() {
    return reader.lineEnd();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static CSVFormat strict(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setLenientEof(false)
        .setTrailingData(false)
        .get();
  }

  private static boolean skipByteOrderMark(ByteWindow window) throws IOException {
    boolean isMarked = window.lookAhead(BYTE_ORDER_MARK.length) == BYTE_ORDER_MARK.length;
    for (int i = 0; i < BYTE_ORDER_MARK.length && isMarked; i++) {
      isMarked = window.ahead(i) == BYTE_ORDER_MARK[i];
    }
    for (int i = 0; i < BYTE_ORDER_MARK.length && isMarked; i++) {
      window.skip();
    }
    return isMarked;
  }

  /** Column names hold neither delimiter, so the first one on the first line with text tells. */
  private static char tellDelimiter(ByteWindow window) throws IOException {
    int inView = window.lookAhead(MAX_RECORD_BYTES);
    boolean isInHeader = false;
    for (int i = 0; i < inView; i++) {
      int next = window.ahead(i);
      boolean isLineEnd = next == '\n' || next == '\r';
      if (next == ';' || (isLineEnd && isInHeader)) {
        return next == ';' ? ';' : ',';
      }
      if (next == ',') {
        return ',';
      }
      isInHeader |= !isLineEnd;
    }
    return ',';
  }
}
