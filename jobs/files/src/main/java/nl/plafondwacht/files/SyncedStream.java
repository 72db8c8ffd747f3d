package nl.plafondwacht.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.StreamCapabilities;

/** Bytes to a file of Hadoop's that are on the disks, where it can promise that, once closed. */
final class SyncedStream extends FilterOutputStream {

  private final FSDataOutputStream bytes;

  SyncedStream(FSDataOutputStream bytes) {
    super(bytes);
    this.bytes = bytes;
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    bytes.write(source, offset, length); // the inherited method would write byte by byte
  }

  @Override
  public void close() throws IOException {
    try (FSDataOutputStream closing = bytes) {
      if (closing.hasCapability(StreamCapabilities.HSYNC)) {
        closing.hsync();
      }
    }
  }
}
