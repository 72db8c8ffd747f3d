package nl.plafondwacht.sample.inbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * A gzip file (RFC 1952) of stored blocks. The JDK's own stream leaves a mark of its version in the
 * header and compresses as the zlib beneath it likes; these bytes are the same on every machine.
 */
final class StoredGzip {

  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int LARGEST_BLOCK = 0xffff;

  private StoredGzip() {}

  static byte[] of(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 64);
    out.writeBytes(HEADER);
    int at = 0;
    do {
      int length = Math.min(LARGEST_BLOCK, plain.length - at);
      out.writeBytes(blockHead(length, at + length == plain.length));
      out.write(plain, at, length);
      at += length;
    } while (at < plain.length);
    out.writeBytes(trailer(plain));
    return out.toByteArray();
  }

  private static byte[] blockHead(int length, boolean last) {
    return littleEndian(5)
        .put((byte) (last ? 1 : 0))
        .putShort((short) length)
        .putShort((short) ~length)
        .array();
  }

  private static byte[] trailer(byte[] plain) {
    CRC32 crc = new CRC32();
    crc.update(plain);
    return littleEndian(8).putInt((int) crc.getValue()).putInt(plain.length).array();
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
