package nl.plafondwacht.files.table;

import java.io.IOException;

/** Rows that are not opened yet: what waits for its turn costs nothing. */
@FunctionalInterface
public interface RowSource<R> {

  /** Opens the rows; whoever asks closes them. */
  Rows<R> open() throws IOException;
}
