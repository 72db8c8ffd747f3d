package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A bounded look at a stream of bytes: the record being read stays in view while it is not longer
 * than {@link Records#MAX_RECORD_BYTES}; of a longer one only the length is kept.
 */
final class ByteWindow {
  /** What the methods that answer a byte, 0 to 255, answer at the end of the stream. */
  static final int END = -1;

  private static final int LINE_END = 1;
  private static final int CAPACITY = 4 * Records.MAX_RECORD_BYTES;

  private final InputStream in;
  private final byte[] bytes = new byte[CAPACITY];
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int start;
  private int position;
  private int limit;
  private long dropped;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /** A record starts here. */
  void startRecord() {
    start = position;
    dropped = 0;
  }

  /** Bytes consumed since the record started. */
  long recordLength() {
    return dropped + position - start;
  }

  /** The next byte, which is not consumed. */
  int peek() throws IOException {
    return position < limit || fill() ? bytes[position] & 0xFF : END;
  }

  /** Consumes the byte that {@link #peek} answered. */
  void skip() {
    position++;
  }

  /** Consumes bytes up to and with the next one that is not above the quote character. */
  int nextSpecial() throws IOException {
    do {
      while (position < limit) {
        byte b = bytes[position++];
        if (b <= '"' && b >= 0) {
          return b;
        }
      }
    } while (fill());
    return END;
  }

  /** Whether the byte consumed last is the first of the record, or follows the given one. */
  boolean isFirstOrFollows(char before) {
    return recordLength() == 1 || bytes[position - 2] == before;
  }

  /** Brings so many bytes into view, fewer at the end of the stream; answers how many there are. */
  int lookAhead(int count) throws IOException {
    while (limit - position < count && fill()) {
      // fill says when there is no more
    }
    return Math.min(count, limit - position);
  }

  /** The byte so far ahead of the next one, inside what {@link #lookAhead} brought into view. */
  int ahead(int distance) {
    return bytes[position + distance] & 0xFF;
  }

  /** Offers the first {@code length} bytes of the record, which must be in view. */
  boolean offer(int length, RawLines lines, long line) throws IOException {
    return lines.take(bytes, start, start + length, line);
  }

  /**
   * Decodes the first {@code length} bytes of the record, which must be in view.
   *
   * @return the number of characters, or -1 when the bytes are not UTF-8
   */
  int decode(int length, char[] target) {
    int allBits = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[start + i];
      allBits |= b;
      target[i] = (char) b;
    }
    return allBits >= 0 ? length : decodeUtf8(length, target);
  }

  private int decodeUtf8(int length, char[] target) {
    CharBuffer characters = CharBuffer.wrap(target);
    decoder.reset();
    boolean isWrong =
        decoder.decode(ByteBuffer.wrap(bytes, start, length), characters, true).isError();
    return isWrong ? -1 : characters.position();
  }

  /** Reads more; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (position - start > Records.MAX_RECORD_BYTES + LINE_END) {
      // One byte stays in view: a quote opens a field by what stands before it.
      dropped += position - 1L - start;
      start = position - 1;
    }
    System.arraycopy(bytes, start, bytes, 0, limit - start);
    position -= start;
    limit -= start;
    start = 0;
    int read = in.read(bytes, limit, CAPACITY - limit);
    limit += Math.max(read, 0);
    return read > 0;
  }
}
