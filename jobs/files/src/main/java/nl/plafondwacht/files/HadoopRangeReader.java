package nl.plafondwacht.files;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;

record HadoopRangeReader(FSDataInputStream bytes, long size) implements RangeReader {

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    int wanted = (int) Math.max(0, Math.min(length, size - position));
    bytes.readFully(position, target, offset, wanted);
    return wanted;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
