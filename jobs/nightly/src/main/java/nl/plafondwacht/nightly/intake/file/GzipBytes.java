package nl.plafondwacht.nightly.intake.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The bytes of a gzip file as delivered, and what stands between its compressed data (RFC 1952).
 */
final class GzipBytes implements Closeable {
  private static final int BUFFER = 64 * 1024;
  private static final int END = -1;

  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;
  private static final int DEFLATED = 8;

  private static final int HAS_CHECKSUM = 0x02;
  private static final int HAS_EXTRA = 0x04;
  private static final int HAS_NAME = 0x08;
  private static final int HAS_COMMENT = 0x10;
  private static final int UNKNOWN = 0xE0;

  /** Time of change, extra flags, operating system. */
  private static final int UNUSED = 6;

  private final InputStream delivered;
  private final byte[] buffer = new byte[BUFFER];
  private final CRC32 checksum = new CRC32();
  private int position;
  private int limit;
  private boolean hasMember;

  GzipBytes(InputStream delivered) {
    this.delivered = delivered;
  }

  @Override
  public void close() throws IOException {
    delivered.close();
  }

  /** Reads the header of the next member; false behind the last one, with or without padding. */
  boolean startMember() throws IOException {
    if (hasMember && isAtEnd()) {
      return false;
    }
    hasMember = true;
    header();
    return true;
  }

  /** Hands on what compressed data there is. */
  void giveTo(Inflater inflater) throws IOException {
    if (position == limit && !fill()) {
      throw new EOFException("The file ends inside a member");
    }
    inflater.setInput(buffer, position, limit - position);
    position = limit;
  }

  /** So many of the bytes given last were not of the member. */
  void takeBack(int count) {
    position -= count;
  }

  /** A number of four bytes, the lowest first. */
  long number() throws IOException {
    long low = shortNumber();
    return low | (long) shortNumber() << 16;
  }

  private int shortNumber() throws IOException {
    int low = next();
    return low | next() << 8;
  }

  /** Zeros up to the end are padding, as gzip has it. */
  private boolean isAtEnd() throws IOException {
    int next = peek();
    if (next != 0) {
      return next == END;
    }
    while (next == 0) {
      position++;
      next = peek();
    }
    require(next == END, "Something stands behind the padding");
    return true;
  }

  private void header() throws IOException {
    checksum.reset();
    require(next() == FIRST && next() == SECOND, "No member starts here");
    require(next() == DEFLATED, "Another compression");
    int flags = next();
    require((flags & UNKNOWN) == 0, "Unknown flags");
    skip(UNUSED);
    if ((flags & HAS_EXTRA) != 0) {
      skip(shortNumber());
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      long expected = checksum.getValue() & 0xFFFF;
      require(shortNumber() == expected, "The checksum of the header differs");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int next = next();
    while (next != 0) {
      next = next();
    }
  }

  private int next() throws IOException {
    int next = peek();
    if (next == END) {
      throw new EOFException("The file ends inside a member");
    }
    position++;
    checksum.update(next);
    return next;
  }

  private int peek() throws IOException {
    return position < limit || fill() ? buffer[position] & 0xFF : END;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(delivered.read(buffer, 0, BUFFER), 0);
    return limit > 0;
  }

  private static void require(boolean isSo, String otherwise) throws ZipException {
    if (!isSo) {
      throw new ZipException(otherwise);
    }
  }
}
