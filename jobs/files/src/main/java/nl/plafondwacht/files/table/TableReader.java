package nl.plafondwacht.files.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.RangeReader;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The rows of one file, in its order. Holds one row group in memory, compressed. */
public final class TableReader<R> implements Rows<R> {

  private final Table<R> table;
  private final String file;
  private final @Nullable KeyRange range;
  private final RangeReader bytes;
  private final ParquetFileReader parquet;
  private final MessageType schema;
  private @Nullable RowGroupReader<R> group;
  private @Nullable R next;

  private TableReader(
      Table<R> table,
      String file,
      @Nullable KeyRange range,
      RangeReader bytes,
      ParquetFileReader parquet)
      throws IOException {
    this.table = table;
    this.file = file;
    this.range = range;
    this.bytes = bytes;
    this.parquet = parquet;
    this.schema = FileCheck.projection(table, file, parquet.getFooter().getFileMetaData());
    parquet.setRequestedSchema(schema);
  }

  static <R> TableReader<R> open(
      Table<R> table, FileAccess files, String file, @Nullable KeyRange range) throws IOException {
    RangeReader bytes = files.openRanges(file);
    try {
      ParquetFileReader parquet =
          ParquetFileReader.open(new TableFile(file, bytes), options(range));
      return new TableReader<>(table, file, range, bytes, parquet);
    } catch (RuntimeException e) { // Parquet's way to say that it is no Parquet file
      bytes.close();
      throw unreadable(file, e);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static ParquetReadOptions options(@Nullable KeyRange range) {
    ParquetReadOptions.Builder options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).usePageChecksumVerification();
    if (range != null) {
      // Dictionaries would be read once more, and rule out nothing that the least and greatest do
      // not.
      options.withRecordFilter(range.filter()).useDictionaryFilter(false);
    }
    return options.build();
  }

  /** Rows in the whole file, whatever the range. */
  public long rowCount() {
    return parquet.getRecordCount();
  }

  /** The texts of the footer, by key. */
  public SortedMap<String, String> footer() {
    Map<String, String> texts = parquet.getFooter().getFileMetaData().getKeyValueMetaData();
    return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public R next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    R row = next;
    next = null;
    return row;
  }

  private @Nullable R advance() {
    try {
      while (true) {
        if (group == null || !group.hasNext()) {
          PageReadStore pages = parquet.readNextFilteredRowGroup();
          if (pages == null) {
            return null;
          }
          group = new RowGroupReader<>(table, range, schema, pages);
        }
        R row = group.next();
        if (row != null) {
          return row;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new UncheckedIOException(unreadable(file, e));
    }
  }

  private static IOException unreadable(String file, Exception e) {
    return new IOException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
  }

  @Override
  public void close() throws IOException {
    group = null;
    try {
      parquet.close();
    } finally {
      bytes.close();
    }
  }
}
