package nl.plafondwacht.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file being written. It has a temporary name, which no listing shows, until {@link #commit}
 * gives it its own; closed without a commit it never existed. Not buffered.
 */
public final class NewFile extends FilterOutputStream {

  private final FileAccess files;
  private final String unfinished;
  private final String location;
  private long written;
  private boolean closed;

  NewFile(FileAccess files, OutputStream bytes, String unfinished, String location) {
    super(bytes);
    this.files = files;
    this.unfinished = unfinished;
    this.location = location;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length); // the inherited method would write byte by byte
    } catch (IOException e) {
      throw cannotWrite(e);
    }
    written += length;
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  /**
   * Makes the bytes durable and visible under the file's own name, in the place of any file that
   * had it. Call it once, last.
   */
  public void commit() throws IOException {
    if (closed) {
      throw new IOException("Cannot commit " + location + ": it is closed");
    }
    try {
      out.close();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
    files.publish(unfinished, location);
    closed = true;
  }

  /** The storage does not tell the name. */
  private IOException cannotWrite(IOException failure) {
    String message =
        "Cannot write %s after %d bytes: %s".formatted(location, written, failure.getMessage());
    return DiskFullException.orOther(message, failure, files.driver(location), location);
  }

  /** Drops the file unless it was committed. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      out.close();
    } finally {
      files.delete(unfinished);
    }
  }
}
