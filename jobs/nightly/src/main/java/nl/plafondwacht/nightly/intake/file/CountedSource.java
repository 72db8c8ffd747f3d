package nl.plafondwacht.nightly.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * A file that tells how many of its bytes are read, while they are.
 *
 * @param read takes the number of bytes of each read
 */
public record CountedSource(Source source, LongConsumer read) implements Source {
  @Override
  public String name() {
    return source.name();
  }

  @Override
  public long size() {
    return source.size();
  }

  @Override
  public InputStream open(long offset) throws IOException {
    return new Counted(source.open(offset), read);
  }

  private static final class Counted extends FilterInputStream {
    private final LongConsumer counter;

    private Counted(InputStream bytes, LongConsumer counter) {
      super(bytes);
      this.counter = counter;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      tell(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      tell(count);
      return count;
    }

    private void tell(int count) {
      if (count > 0) {
        counter.accept(count);
      }
    }
  }
}
