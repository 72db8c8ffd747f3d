package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import nl.plafondwacht.nightly.intake.file.Framer.Frame;
import nl.plafondwacht.rules.finding.Reason;

/**
 * The good records of a range as text, each ending in a line feed. A call of {@link #read} never
 * goes beyond one record, so while a parser works on a record, {@link #line} is that record's.
 */
final class FramedReader extends Reader {
  private final Framer framer;
  private final Oddities oddities;
  private RawLines raw = RawLines.NONE;
  private final char[] record = new char[Records.MAX_RECORD_BYTES + 1];
  private int position;
  private int end;

  FramedReader(Framer framer, Oddities oddities) {
    this.framer = framer;
    this.oddities = oddities;
  }

  /** From the next record on, each is offered here first. */
  void offerTo(RawLines lines) {
    raw = lines;
  }

  /** The physical line on which the record handed out last starts. */
  long line() {
    return framer.line();
  }

  /** What ends that record. */
  String lineEnd() {
    return framer.lineEnd();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (position == end && !advance()) {
      return -1;
    }
    int count = Math.min(length, end - position);
    System.arraycopy(record, position, target, offset, count);
    position += count;
    return count;
  }

  /** Nothing of its own to close: whoever opened the bytes closes them. */
  @Override
  public void close() {}

  private boolean advance() throws IOException {
    for (Frame frame = framer.next(); frame != Frame.END; frame = framer.next()) {
      switch (frame) {
        case RECORD -> {
          if (framer.offerTo(raw)) {
            continue;
          }
          if (decode()) {
            return true;
          }
          oddities.takenOut(framer.line(), Reason.NOT_UTF8);
        }
        case BLANK_LINE -> oddities.blankLine(framer.line());
        case FAULT -> oddities.takenOut(framer.line(), Objects.requireNonNull(framer.fault()));
        case END -> throw new IllegalStateException("The loop ends before");
      }
    }
    return false;
  }

  private boolean decode() {
    int characters = framer.decode(record);
    if (characters < 0) {
      return false;
    }
    record[characters] = '\n';
    position = 0;
    end = characters + 1;
    return true;
  }
}
