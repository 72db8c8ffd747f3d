package nl.plafondwacht.sample.insurer.delivery;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** A file that grows block by block; it is made with its first row. */
final class OutFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final OutputStream out;
  private long rows;
  private long claimed;
  private boolean broken;

  private OutFile(Path path, OutputStream out) {
    this.path = path;
    this.out = out;
  }

  /** Makes the file and the folders above it, and writes the header. */
  static OutFile create(Path path, String header) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    OutFile file = new OutFile(path, out);
    file.write(header + "\n");
    return file;
  }

  /** Appends a row; not for the rows of a sheet. */
  void row(String row) throws IOException {
    write(row + "\n");
    rows++;
  }

  /** Appends the rows of a sheet. */
  void append(ByteSheet sheet) throws IOException {
    write(sheet.bytes(), sheet.length());
    rows += sheet.rows();
    claimed += sheet.claimed();
  }

  /** The total of this file proves nothing any more. */
  void markBroken() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  String name() {
    return path.getFileName().toString();
  }

  long rows() {
    return rows;
  }

  long claimed() {
    return claimed;
  }

  /** Hex SHA-256 of all that was written; ends the digest. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Closes each, whatever becomes of the others: none can be flushed to a full disk. */
  static void closeAll(List<? extends Closeable> open) throws IOException {
    IOException failed = null;
    for (Closeable one : open) {
      try {
        one.close();
      } catch (IOException e) {
        if (failed == null) {
          failed = e;
        } else {
          failed.addSuppressed(e);
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, bytes.length);
  }

  private void write(byte[] bytes, int length) throws IOException {
    digest.update(bytes, 0, length);
    out.write(bytes, 0, length);
  }
}
