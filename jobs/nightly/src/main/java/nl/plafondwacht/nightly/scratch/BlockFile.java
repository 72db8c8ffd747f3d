package nl.plafondwacht.nightly.scratch;

import java.io.IOException;
import java.nio.ByteBuffer;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.RangeReader;

/** Reads single blocks of a file of {@link BlockWriter}. */
public final class BlockFile {
  private final FileAccess files;
  private final String location;
  private final int blocks;

  /** The file, which was written with that many blocks. */
  public BlockFile(FileAccess files, String location, int blocks) {
    this.files = files;
    this.location = location;
    this.blocks = blocks;
  }

  /**
   * A block, counted from 0.
   *
   * @param texts known so far; of one thread
   * @throws IOException also when what is read is not what was written
   */
  public BlockBytes read(int block, SharedTexts texts) throws IOException {
    try (RangeReader file = files.openRanges(location)) {
      long index = file.size() - BlockWriter.places(blocks);
      ByteBuffer places = ByteBuffer.wrap(read(file, index + (long) block * Long.BYTES, 16));
      long start = places.getLong();
      long length = places.getLong() - start - BlockWriter.CHECKSUM;
      if (start < 0 || length < 0 || start + length > index) {
        throw damaged();
      }
      int size = Math.toIntExact(length);
      byte[] bytes = read(file, start, size + BlockWriter.CHECKSUM);
      if (BlockWriter.checksum(block, bytes, 0, size) != ByteBuffer.wrap(bytes).getInt(size)) {
        throw damaged();
      }
      BlockBytes read = new BlockBytes(texts);
      read.on(bytes, 0, size);
      return read;
    }
  }

  private byte[] read(RangeReader file, long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    if (position < 0 || file.read(position, bytes, 0, length) < length) {
      throw damaged();
    }
    return bytes;
  }

  private IOException damaged() {
    return new IOException(
        "Scratch file %s is not as it was written: remove its folder, and the same command computes it again"
            .formatted(location));
  }
}
