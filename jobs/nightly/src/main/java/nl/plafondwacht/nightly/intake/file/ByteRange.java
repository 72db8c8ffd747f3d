package nl.plafondwacht.nightly.intake.file;

/**
 * A part of a file that can be read on its own; it starts at the start of a physical line.
 *
 * @param from offset of the first byte, inclusive
 * @param to offset behind the last byte, exclusive
 * @param firstLine number of the physical line at {@code from}; the file's first is 1
 */
public record ByteRange(long from, long to, long firstLine) {
  public static ByteRange whole(long size) {
    return new ByteRange(0, size, 1);
  }

  /** Whether the header lies in it. */
  public boolean isFirst() {
    return from == 0;
  }

  public long length() {
    return to - from;
  }
}
