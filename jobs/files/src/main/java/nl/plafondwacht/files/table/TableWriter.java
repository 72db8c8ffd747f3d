package nl.plafondwacht.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.NewFile;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one file. The bytes follow from the rows and the footer alone. The file exists
 * from {@link #commit} on; closed without a commit it never did.
 */
public final class TableWriter<R> implements Closeable {

  private final Table<R> table;
  private final String file;
  private final Map<String, String> footer;
  private final @Nullable Comparator<? super R> key;
  private final MessageType schema;
  private final NewFile bytes;
  private final TableStream stream;
  private final ParquetFileWriter parquet;
  private final BytesInputCompressor compressor = WriterSettings.compressor();
  private RowGroup group;
  private @Nullable R last;
  private long rows;

  TableWriter(
      Table<R> table,
      FileAccess files,
      String file,
      Map<String, String> footer,
      @Nullable Comparator<? super R> key)
      throws IOException {
    this.table = table;
    this.file = file;
    this.footer = Footer.entries(table, footer);
    this.key = key;
    this.schema = table.schema();
    this.bytes = files.create(file);
    this.stream = new TableStream(bytes);
    this.parquet = WriterSettings.fileWriter(stream, schema);
    parquet.start();
    this.group = new RowGroup(schema, table.recordColumns(), compressor);
  }

  /**
   * Throws {@link IllegalStateException} for a row out of order or with an empty required value.
   */
  public void write(R row) throws IOException {
    if (key != null) {
      refuseUnlessAfterLast(row, key);
    }
    rows++;
    String missing = group.write(row);
    if (missing != null) {
      bytes.close(); // half a row is written: no commit may follow
      throw new IllegalStateException(
          "Row %d of %s has no value in column %s".formatted(rows, file, missing));
    }
    if (group.isFull()) {
      group.flushTo(parquet);
      group = newGroup();
    }
  }

  private RowGroup newGroup() {
    return new RowGroup(schema, table.recordColumns(), compressor);
  }

  private void refuseUnlessAfterLast(R row, Comparator<? super R> order) {
    if (last != null && order.compare(last, row) >= 0) {
      throw new IllegalStateException(
          "Row %d of %s does not come after the row before it".formatted(rows + 1, file));
    }
    last = row;
  }

  /** Rows written so far. */
  public long rows() {
    return rows;
  }

  /** Ends the file and makes it visible. Call it once, last. */
  public void commit() throws IOException {
    group.flushTo(parquet);
    stream.holdFooter();
    parquet.end(footer);
    stream.writeFooter();
    bytes.commit();
  }

  @Override
  public void close() throws IOException {
    group.close();
    bytes.close();
  }
}
