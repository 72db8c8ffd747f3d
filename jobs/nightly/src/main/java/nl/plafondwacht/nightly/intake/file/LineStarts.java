package nl.plafondwacht.nightly.intake.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts physical lines and notes where a file may be cut: at the first line start after so many
 * bytes, never before the line of the header, whatever blank lines and empty rows come first.
 */
final class LineStarts {
  private final long rangeBytes;
  private final List<ByteRange> complete = new ArrayList<>();
  private long from;
  private long firstLine = 1;
  private long offset;
  private long line = 1;
  private boolean afterReturn;
  private boolean hasQuote;
  private boolean hasHeader;

  LineStarts(long rangeBytes) {
    this.rangeBytes = rangeBytes;
  }

  /** The next bytes of the file. */
  void scan(byte[] bytes, int length) {
    for (int i = 0; i < length && !hasQuote; i++) {
      byte b = bytes[i];
      if (afterReturn && b != '\n') {
        startLine(offset + i);
      }
      afterReturn = b == '\r';
      if (b == '\n') {
        startLine(offset + i + 1);
      }
      hasQuote = b == '"';
      hasHeader |= b > ' ' && b != ',' && b != ';';
    }
    offset += length;
  }

  boolean hasQuote() {
    return hasQuote;
  }

  /** All ranges of a file of this size. */
  List<ByteRange> ranges(long size) {
    List<ByteRange> all = new ArrayList<>(complete);
    if (from < size || all.isEmpty()) {
      all.add(new ByteRange(from, size, firstLine));
    }
    return all;
  }

  private void startLine(long at) {
    line++;
    if (hasHeader && at - from >= rangeBytes) {
      complete.add(new ByteRange(from, at, firstLine));
      from = at;
      firstLine = line;
    }
  }
}
