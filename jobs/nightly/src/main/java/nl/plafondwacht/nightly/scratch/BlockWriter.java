package nl.plafondwacht.nightly.scratch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Numbers and texts in blocks, each with a checksum, and the places of the blocks behind them.
 * Written and read by the same build, therefore without a version.
 */
public final class BlockWriter {
  /** Bytes of a block's checksum. */
  static final int CHECKSUM = Integer.BYTES;

  private static final int FLUSH_AT = 1 << 20;

  private final OutputStream out;
  private final ByteBuffer places;
  private byte[] held = new byte[FLUSH_AT + FLUSH_AT / 4];
  private int size;
  private int blockStart;
  private int block;
  private long flushed;

  /**
   * Writes that many blocks.
   *
   * @param out not closed here
   */
  public BlockWriter(OutputStream out, int blocks) {
    this.out = out;
    this.places = ByteBuffer.allocate(places(blocks));
    places.putLong(0);
  }

  /** Bytes of the places where blocks start, and where the last one ends. */
  static int places(int blocks) {
    return Math.multiplyExact(blocks + 1, Long.BYTES);
  }

  /** Small numbers take few bytes, negative ones too. */
  public void number(long value) {
    makeRoom(Long.BYTES + 2);
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & ~0x7fL) != 0) {
      held[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    held[size++] = (byte) rest;
  }

  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    makeRoom(utf8.length);
    System.arraycopy(utf8, 0, held, size, utf8.length);
    size += utf8.length;
  }

  /** The block holds what came since the one before; it may be empty. */
  public void endBlock() throws IOException {
    makeRoom(CHECKSUM);
    int sum = checksum(block++, held, blockStart, size - blockStart);
    ByteBuffer.wrap(held).putInt(size, sum);
    size += CHECKSUM;
    blockStart = size;
    places.putLong(flushed + size);
    if (size >= FLUSH_AT) {
      flush();
    }
  }

  /** Writes what is left and the places, when all blocks were ended. */
  public void finish() throws IOException {
    flush();
    out.write(places.array());
  }

  /** Of what is in a block and of which block it is. */
  static int checksum(int block, byte[] bytes, int offset, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, offset, length);
    sum.update(block >>> Byte.SIZE);
    sum.update(block);
    return (int) sum.getValue();
  }

  private void flush() throws IOException {
    out.write(held, 0, size);
    flushed += size;
    size = 0;
    blockStart = 0;
  }

  private void makeRoom(int bytes) {
    if (held.length - size < bytes) {
      held = Arrays.copyOf(held, Math.max(size + bytes, held.length * 2));
    }
  }
}
