package nl.plafondwacht.proof.benchmark.inbox;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** A file of a delivery while it is written. */
final class DigestedFile implements Closeable {
  private static final int BUFFER = 1 << 20;

  private final StringBuilder text = new StringBuilder(BUFFER + 1_000);
  private final OutputStream bytes;

  private DigestedFile(Path file, Compression compression, MessageDigest digest)
      throws IOException {
    OutputStream digested = new DigestOutputStream(Files.newOutputStream(file), digest);
    this.bytes = compression.around(new BufferedOutputStream(digested, BUFFER));
  }

  /** What a file is to hold. */
  interface Content {
    void writeTo(DigestedFile file) throws IOException;
  }

  /** Writes a file; answers its SHA-256 in hex, as delivered. */
  static String write(Path file, Compression compression, Content content) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (DigestedFile out = new DigestedFile(file, compression, digest)) {
      content.writeTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Text to append to; call {@link #next} after each row. */
  StringBuilder text() {
    return text;
  }

  void next() throws IOException {
    if (text.length() >= BUFFER) {
      flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    bytes.close();
  }

  private void flush() throws IOException {
    bytes.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    text.setLength(0);
  }
}
