package nl.plafondwacht.nightly.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The bytes of a run as they are written, bucket after bucket. */
final class RunBytes {
  /** Bytes of a bucket's checksum. */
  static final int CHECKSUM = Integer.BYTES;

  /** Places where buckets start, and where the last one ends. */
  static final int PLACES = (Buckets.COUNT + 1) * Long.BYTES;

  private static final int FLUSH_AT = 1 << 20;

  private final OutputStream out;
  private final ByteBuffer places = ByteBuffer.allocate(PLACES);
  private byte[] held = new byte[FLUSH_AT + FLUSH_AT / 4];
  private int size;
  private int bucketStart;
  private int bucket;
  private long flushed;

  RunBytes(OutputStream out) {
    this.out = out;
    places.putLong(0);
  }

  /** Small numbers take few bytes, negative ones too. */
  void number(long value) {
    makeRoom(Long.BYTES + 2);
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & ~0x7fL) != 0) {
      held[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    held[size++] = (byte) rest;
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    makeRoom(utf8.length);
    System.arraycopy(utf8, 0, held, size, utf8.length);
    size += utf8.length;
  }

  void endBucket() throws IOException {
    makeRoom(CHECKSUM);
    int sum = checksum(bucket++, held, bucketStart, size - bucketStart);
    ByteBuffer.wrap(held).putInt(size, sum);
    size += CHECKSUM;
    bucketStart = size;
    places.putLong(flushed + size);
    if (size >= FLUSH_AT) {
      flush();
    }
  }

  void finish() throws IOException {
    flush();
    out.write(places.array(), 0, PLACES);
  }

  /** Of what is in a bucket and of which bucket it is. */
  static int checksum(int bucket, byte[] bytes, int offset, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, offset, length);
    sum.update(bucket >>> Byte.SIZE);
    sum.update(bucket);
    return (int) sum.getValue();
  }

  private void flush() throws IOException {
    out.write(held, 0, size);
    flushed += size;
    size = 0;
    bucketStart = 0;
  }

  private void makeRoom(int bytes) {
    if (held.length - size < bytes) {
      held = Arrays.copyOf(held, Math.max(size + bytes, held.length * 2));
    }
  }
}
