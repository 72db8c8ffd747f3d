package nl.plafondwacht.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Bytes to a local file that are on the disk, not only with the kernel, once it is closed. */
final class DurableStream extends FilterOutputStream {

  private final FileChannel channel;

  DurableStream(FileChannel channel) {
    super(Channels.newOutputStream(channel));
    this.channel = channel;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length); // the inherited method would write byte by byte
  }

  @Override
  public void close() throws IOException {
    try (FileChannel closing = channel) {
      if (closing.isOpen()) {
        closing.force(true);
      }
    }
  }
}
