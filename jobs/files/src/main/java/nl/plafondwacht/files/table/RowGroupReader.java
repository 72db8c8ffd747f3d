package nl.plafondwacht.files.table;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Puts the columns of one row group together again; what the file has no column for is empty. */
final class RowGroupReader<R> {

  private final Table<R> table;
  private final @Nullable KeyRange range;
  private final int rangeColumn;
  private final int width;
  private final int[] positions;
  private final Cell[] cells;
  private final ColumnReader[] columns;
  private final int[] levels;
  private long left;

  RowGroupReader(
      Table<R> table, @Nullable KeyRange range, MessageType schema, PageReadStore pages) {
    this.table = table;
    this.range = range;
    this.rangeColumn = range == null ? -1 : schema.getFieldIndex(range.column());
    List<RecordColumn> all = table.recordColumns();
    this.width = all.size();
    this.positions =
        IntStream.range(0, width)
            .filter(i -> schema.containsField(all.get(i).description().name()))
            .toArray();
    this.cells = IntStream.of(positions).mapToObj(all::get).map(Cell::new).toArray(Cell[]::new);
    // Our own files need none of the repairs Parquet knows for old writers, so no writer is named.
    ColumnReadStore store = new ColumnReadStoreImpl(pages, new Row(List.of(cells)), schema, "");
    this.columns =
        schema.getColumns().stream().map(store::getColumnReader).toArray(ColumnReader[]::new);
    this.levels =
        schema.getColumns().stream().mapToInt(column -> column.getMaxDefinitionLevel()).toArray();
    this.left = pages.getRowCount();
  }

  boolean hasNext() {
    return left > 0;
  }

  /** Null when the row is outside the range. */
  @Nullable R next() {
    left--;
    if (range != null && !range.contains(value(rangeColumn))) {
      skipAllBut(rangeColumn);
      return null;
    }
    @Nullable Object[] values = new @Nullable Object[width];
    for (int i = 0; i < cells.length; i++) {
      values[positions[i]] = value(i);
      columns[i].consume();
    }
    return table.row(values);
  }

  /** The value of a column in the row; asking again gives it again. */
  private @Nullable Object value(int column) {
    if (columns[column].getCurrentDefinitionLevel() == levels[column]) {
      columns[column].writeCurrentValueToConverter();
    }
    return cells[column].take();
  }

  /** Values of a row that nobody wants are not even made. */
  private void skipAllBut(int read) {
    for (int i = 0; i < columns.length; i++) {
      if (i != read && columns[i].getCurrentDefinitionLevel() == levels[i]) {
        columns[i].skip();
      }
      columns[i].consume();
    }
  }

  private static final class Row extends GroupConverter {

    private final List<Cell> cells;

    Row(List<Cell> cells) {
      this.cells = cells;
    }

    @Override
    public Converter getConverter(int column) {
      return cells.get(column);
    }

    @Override
    public void start() {
      // Rows are made from the cells, not by events.
    }

    @Override
    public void end() {
      // Likewise.
    }
  }
}
