package nl.plafondwacht.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

record LocalRangeReader(FileChannel channel, long size) implements RangeReader {

  // The JDK keeps a native buffer of the largest read for each thread.
  private static final int LARGEST_READ = 1 << 20;

  static LocalRangeReader of(FileChannel channel) throws IOException {
    return new LocalRangeReader(channel, channel.size());
  }

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int wanted = Math.min(length - done, LARGEST_READ);
      int read = channel.read(ByteBuffer.wrap(target, offset + done, wanted), position + done);
      if (read < 0) {
        return done;
      }
      done += read;
    }
    return done;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
