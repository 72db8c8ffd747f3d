package nl.plafondwacht.files.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Rows of a source that is opened when they are asked for. */
final class LateRows<R> implements Rows<R> {

  private final RowSource<R> source;
  private @Nullable Rows<R> rows;

  LateRows(RowSource<R> source) {
    this.source = source;
  }

  private Rows<R> rows() {
    if (rows == null) {
      try {
        rows = source.open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows;
  }

  @Override
  public boolean hasNext() {
    return rows().hasNext();
  }

  @Override
  public R next() {
    return rows().next();
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
