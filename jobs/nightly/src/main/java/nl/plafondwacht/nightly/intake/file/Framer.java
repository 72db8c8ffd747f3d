package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds where records start and end, as Commons CSV under RFC 4180 does, and on which physical
 * line: LF, CRLF and a lone CR each end one. Records that must not reach Commons CSV are faults.
 */
final class Framer {
  private final ByteWindow window;
  private final char delimiter;
  private long nextLine;
  private long line;
  private int length;
  private String lineEnd = "";
  private @Nullable Reason fault;

  /** What was found. */
  enum Frame {
    RECORD,
    BLANK_LINE,
    FAULT,
    END
  }

  /**
   * @param firstLine number of the physical line at which the window stands
   */
  Framer(ByteWindow window, char delimiter, long firstLine) {
    this.window = window;
    this.delimiter = delimiter;
    this.nextLine = firstLine;
  }

  /** Moves to the next frame; fails with {@link Refused} when lines can no longer be told apart. */
  Frame next() throws IOException {
    line = nextLine;
    fault = null;
    window.startRecord();
    int first = window.peek();
    if (first == ByteWindow.END) {
      return Frame.END;
    }
    endRecord(scanRecord());
    if (length == 0) {
      return Frame.BLANK_LINE;
    }
    return fault == null ? Frame.RECORD : Frame.FAULT;
  }

  /** The physical line on which the frame starts. */
  long line() {
    return line;
  }

  /** What ends the frame: LF, CRLF, CR, or nothing at the end of the file. */
  String lineEnd() {
    return lineEnd;
  }

  /** Why the frame is a fault; null when it is none. */
  @Nullable Reason fault() {
    return fault;
  }

  /** Offers the record; answers whether it was taken. */
  boolean offerTo(RawLines lines) throws IOException {
    return window.offer(length, lines, line);
  }

  /** Decodes the record; -1 when it is not UTF-8. */
  int decode(char[] target) {
    return window.decode(length, target);
  }

  /** Scans to the end of the record; answers the line end that ended it, or END. */
  private int scanRecord() throws IOException {
    while (true) {
      int next = window.nextSpecial();
      switch (next) {
        case '\n', '\r', ByteWindow.END -> {
          return next;
        }
        case 0 -> fail(Reason.NUL_BYTE);
        case '"' -> {
          if (window.isFirstOrFollows(delimiter) && !closesQuotedField()) {
            return skipLine();
          }
        }
        default -> {}
      }
    }
  }

  /** Consumes a quoted field and the white space behind it; false when junk stands there. */
  private boolean closesQuotedField() throws IOException {
    long opened = nextLine;
    skipQuotedText(opened);
    int next = window.peek();
    while (isWhiteSpace(next)) {
      window.skip();
      next = window.peek();
    }
    if (next == delimiter || next == '\n' || next == '\r' || next == ByteWindow.END) {
      return true;
    }
    if (nextLine > opened) {
      throw unclosed(opened);
    }
    fail(Reason.MALFORMED_QUOTES);
    return false;
  }

  private void skipQuotedText(long opened) throws IOException {
    while (true) {
      switch (window.nextSpecial()) {
        case '\n' -> countLine(opened);
        case '\r' -> {
          skipLineFeed();
          countLine(opened);
        }
        case 0 -> fail(Reason.NUL_BYTE);
        case ByteWindow.END -> throw unclosed(opened);
        case '"' -> {
          if (window.peek() != '"') {
            refuseOutgrown(opened);
            return;
          }
          window.skip();
        }
        default -> {}
      }
    }
  }

  private void countLine(long opened) throws Refused {
    nextLine++;
    refuseOutgrown(opened);
  }

  /** Lines that vanish into a field this long were lines: a stray quote opened it. */
  private void refuseOutgrown(long opened) throws Refused {
    if (nextLine > opened && window.recordLength() > Records.MAX_RECORD_BYTES) {
      throw unclosed(opened);
    }
  }

  private int skipLine() throws IOException {
    while (true) {
      int next = window.nextSpecial();
      if (next == '\n' || next == '\r' || next == ByteWindow.END) {
        return next;
      }
      if (next == 0) {
        fail(Reason.NUL_BYTE);
      }
    }
  }

  private void endRecord(int last) throws IOException {
    long bytes = window.recordLength() - (last == ByteWindow.END ? 0 : 1);
    if (bytes > Records.MAX_RECORD_BYTES) {
      fail(Reason.LINE_TOO_LONG);
    }
    length = (int) Math.min(bytes, Records.MAX_RECORD_BYTES);
    lineEnd =
        switch (last) {
          case '\n' -> "\n";
          case '\r' -> skipLineFeed() ? "\r\n" : "\r";
          default -> "";
        };
    nextLine++;
  }

  private boolean skipLineFeed() throws IOException {
    boolean isThere = window.peek() == '\n';
    if (isThere) {
      window.skip();
    }
    return isThere;
  }

  /** Of several faults the gravest is told, whatever their order: too long, NUL, quotes. */
  private void fail(Reason reason) {
    boolean isGraver = reason == Reason.LINE_TOO_LONG || reason == Reason.NUL_BYTE;
    fault = fault == null || isGraver ? reason : fault;
  }

  private static Refused unclosed(long opened) {
    return new Refused(
        Reason.UNCLOSED_QUOTE, opened, "line", "", "a closing quote for the one that opens here");
  }

  /** The white space that Commons CSV passes over behind a closing quote, as far as it is ASCII. */
  private static boolean isWhiteSpace(int next) {
    return next > 0 && next < 0x80 && next != '\n' && next != '\r' && Character.isWhitespace(next);
  }
}
