package nl.plafondwacht.ei.record;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records of a known length that end in CR/LF. Holds one buffer, whatever comes:
 * a file without line ends is refused at its first record.
 */
public final class RecordStream {
  private static final int BUFFER = 1 << 18;

  /** How far after a record's place its line end is still looked for, to say what is wrong. */
  private static final int SLACK = 128;

  private static final int LINE_END = 2;
  private static final byte CR = '\r';
  private static final byte LF = '\n';
  private static final byte DOS_END = 0x1A;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final RecordWindow window = new RecordWindow(buffer, 0);
  private int position;
  private int limit;
  private boolean isAtEnd;
  private long records;
  private boolean isWithoutLineEnd;
  private @Nullable Fault fault;

  /** The stream stays the caller's to close. */
  public RecordStream(InputStream in) {
    this.in = in;
  }

  /** The first bytes of what comes next, fewer when the stream ends; nothing is passed over. */
  public byte[] peek(int length) throws IOException {
    fill(length);
    byte[] head = new byte[Math.min(length, limit - position)];
    System.arraycopy(buffer, position, head, 0, head.length);
    return head;
  }

  /**
   * Moves to the next record.
   *
   * @param length in bytes, the line end not counted
   * @return false at the end, or when what comes is no record: see {@link #fault}
   */
  public boolean next(int length) throws IOException {
    if (!fill(length + LINE_END)) {
      return last(length);
    }
    int end = position + length;
    if (buffer[end] != CR || buffer[end + 1] != LF) {
      fill(length + LINE_END + SLACK);
      fault = wrong(length);
      return false;
    }
    return take(length + LINE_END);
  }

  /** Where the record lies; good until the next one is asked for. */
  public RecordWindow window() {
    return window;
  }

  /** How many records were read, the present one counted. */
  public long records() {
    return records;
  }

  /** Whether the present record is the last and has no line end. */
  public boolean isWithoutLineEnd() {
    return isWithoutLineEnd;
  }

  /** What is wrong with the bytes after the present record; null when nothing is. */
  public @Nullable Fault fault() {
    return fault;
  }

  private boolean last(int length) {
    int left = limit - position;
    if (left == length && lineEnd(length) < 0) {
      isWithoutLineEnd = true;
      return take(length);
    }
    boolean isEnd = left == 0 || (left == 1 && buffer[position] == DOS_END);
    fault = isEnd ? null : wrong(length);
    return false;
  }

  private boolean take(int length) {
    window.moveTo(buffer, position);
    position += length;
    records++;
    return true;
  }

  private Fault wrong(int length) {
    int left = limit - position;
    int at = lineEnd(Math.min(left, length + LINE_END + SLACK));
    String expected = "CR/LF after " + length + " positions";
    if (at < 0) {
      return left < length
          ? fault(left + 1, length + " positions", left + " and the end", ReturnCode.RECORD_LENGTH)
          : fault(length + 1, expected, "no line end there", ReturnCode.LINE_END);
    }
    boolean isPair =
        buffer[position + at] == CR && at + 1 < left && buffer[position + at + 1] == LF;
    if (!isPair) {
      String kind = buffer[position + at] == CR ? "CR alone" : "LF alone";
      return fault(at + 1, expected, kind + " after " + at + " positions", ReturnCode.LINE_END);
    }
    return fault(at + 1, length + " positions", at + " positions", ReturnCode.RECORD_LENGTH);
  }

  private Fault fault(int at, String expected, String found, ReturnCode code) {
    return new Fault(records + 1, at, expected, found, code);
  }

  /** How many positions before the first CR or LF; -1 when there is none among so many. */
  private int lineEnd(int among) {
    for (int i = 0; i < among; i++) {
      byte one = buffer[position + i];
      if (one == CR || one == LF) {
        return i;
      }
    }
    return -1;
  }

  /** False when the stream ends before there are so many bytes. */
  private boolean fill(int wanted) throws IOException {
    if (limit - position < wanted && !isAtEnd) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
      while (limit < wanted && !isAtEnd) {
        int read = in.read(buffer, limit, buffer.length - limit);
        isAtEnd = read < 0;
        limit += Math.max(read, 0);
      }
    }
    return limit - position >= wanted;
  }
}
