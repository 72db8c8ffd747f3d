package nl.plafondwacht.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows in the order of their files, once, for one thread. While going on it throws {@link
 * UncheckedIOException} when a file cannot be read.
 */
public interface Rows<R> extends Iterator<R>, Closeable {

  /** The rows still to come; closing the stream closes the files. */
  default Stream<R> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(
            () -> {
              try {
                close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
