package nl.plafondwacht.files.table;

import java.io.IOException;
import java.io.InputStream;
import nl.plafondwacht.files.RangeReader;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file as Parquet wants to read it; whoever opened the ranges closes them. */
record TableFile(String name, RangeReader ranges) implements InputFile {

  @Override
  public long getLength() {
    return ranges.size();
  }

  @Override
  public SeekableInputStream newStream() {
    return new Stream(new Cursor(ranges));
  }

  @Override
  public String toString() {
    return name; // Parquet puts it into its messages
  }

  private static final class Stream extends DelegatingSeekableInputStream {

    private final Cursor cursor;

    Stream(Cursor cursor) {
      super(cursor);
      this.cursor = cursor;
    }

    @Override
    public long getPos() {
      return cursor.position;
    }

    @Override
    public void seek(long position) {
      cursor.position = position;
    }
  }

  private static final class Cursor extends InputStream {

    private final RangeReader ranges;
    private long position;

    Cursor(RangeReader ranges) {
      this.ranges = ranges;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = ranges.read(position, target, offset, length);
      position += read;
      return read == 0 && length > 0 ? -1 : read;
    }
  }
}
