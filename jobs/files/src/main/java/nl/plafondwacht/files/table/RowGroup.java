package nl.plafondwacht.files.table;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The rows of a file that are still in memory: encoded, whole pages compressed. */
final class RowGroup {

  private final List<RecordColumn> columns;
  private final ColumnChunkPageWriteStore pages;
  private final ColumnWriteStore store;
  private final ColumnWriter[] writers;
  private int rows;

  RowGroup(MessageType schema, List<RecordColumn> columns, BytesInputCompressor compressor) {
    this.columns = columns;
    this.pages =
        new ColumnChunkPageWriteStore(
            compressor,
            schema,
            WriterSettings.PAGES.getAllocator(),
            WriterSettings.PAGES.getColumnIndexTruncateLength(),
            WriterSettings.PAGES.getPageWriteChecksumEnabled());
    this.store = WriterSettings.PAGES.newColumnWriteStore(schema, pages, pages);
    this.writers =
        schema.getColumns().stream().map(store::getColumnWriter).toArray(ColumnWriter[]::new);
  }

  /** Null, or the name of a required column that the row leaves empty. */
  @Nullable String write(Object row) {
    for (int i = 0; i < writers.length; i++) {
      RecordColumn column = columns.get(i);
      if (!column.write(row, writers[i])) {
        return column.description().name();
      }
    }
    store.endRecord();
    rows++;
    return null;
  }

  boolean isFull() {
    return rows == WriterSettings.ROWS_PER_GROUP;
  }

  void flushTo(ParquetFileWriter file) throws IOException {
    if (rows > 0) {
      file.startBlock(rows);
      store.flush();
      pages.flushToFileWriter(file);
      file.endBlock();
    }
    close();
  }

  void close() {
    store.close();
    pages.close();
  }
}
