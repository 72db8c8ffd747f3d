package nl.plafondwacht.nightly.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * So many bytes of a stream. {@link #available} tells what is left to the end: the zstd reader asks
 * it whether to read on before it answers, and the stream beneath knows no end.
 */
final class BoundedStream extends FilterInputStream {
  private long left;

  BoundedStream(InputStream bytes, long length) {
    super(bytes);
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    int next = left == 0 ? -1 : super.read();
    left -= next < 0 ? 0 : 1;
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0 && length > 0) {
      return -1;
    }
    int read = super.read(target, offset, (int) Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(Math.min(bytes, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
