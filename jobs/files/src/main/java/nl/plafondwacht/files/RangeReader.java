package nl.plafondwacht.files;

import java.io.Closeable;
import java.io.IOException;

/** Reads any range of one open file; for one thread at a time. */
public interface RangeReader extends Closeable {

  /** Bytes in the file when it was opened. */
  long size();

  /**
   * Fills {@code target} from {@code offset} with the {@code length} bytes that start at {@code
   * position}, or with fewer when the file ends before.
   *
   * @return the number of bytes read; 0 at or after the end
   */
  int read(long position, byte[] target, int offset, int length) throws IOException;
}
