package nl.plafondwacht.nightly.intake.file;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Compressed bytes, made part by part. */
public final class Packed {
  static final int CHECKSUM = 2;
  static final int EXTRA = 4;
  static final int NAME = 8;
  static final int COMMENT = 16;

  private Packed() {}

  /** All parts, one after the other. */
  public static byte[] together(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** A gzip member with nothing in its header that may be left out. */
  public static byte[] member(String text) {
    return member(text, 0);
  }

  /** A gzip member whose header holds what the flags say, written by RFC 1952. */
  static byte[] member(String text, int flags) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] header = {0x1F, (byte) 0x8B, 8, (byte) flags, 1, 2, 3, 4, 0, 3};
    header = add(header, flags, EXTRA, new byte[] {3, 0, 'a', 0, 'b'});
    header = add(header, flags, NAME, new byte[] {'n', '.', 'c', 's', 'v', 0});
    header = add(header, flags, COMMENT, new byte[] {'c', 0});
    header = add(header, flags, CHECKSUM, number(checksum(header), 2));
    return together(header, deflated(plain), number(checksum(plain), 4), number(plain.length, 4));
  }

  /** A zstd frame with its checksum. */
  public static byte[] frame(String text) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (ZstdOutputStreamNoFinalizer zstd =
        new ZstdOutputStreamNoFinalizer(target).setChecksum(true)) {
      zstd.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return target.toByteArray();
  }

  /** A zstd frame that readers pass over. */
  static byte[] skippable(String text) {
    byte[] magic = {0x50, 0x2A, 0x4D, 0x18};
    return together(magic, number(text.length(), 4), text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] add(byte[] header, int flags, int flag, byte[] part) {
    return (flags & flag) == 0 ? header : together(header, part);
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(plain);
    deflater.finish();
    byte[] target = new byte[plain.length + 64];
    int length = deflater.deflate(target);
    deflater.end();
    return Arrays.copyOf(target, length);
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  private static byte[] number(long value, int bytes) {
    byte[] all =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    return Arrays.copyOf(all, bytes);
  }
}
