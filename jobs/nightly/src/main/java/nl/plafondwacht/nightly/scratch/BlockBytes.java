package nl.plafondwacht.nightly.scratch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Goes through the bytes of a block whose checksum is right. */
public final class BlockBytes {
  private final SharedTexts texts;
  private byte[] bytes = {};
  private int at;
  private int end;

  BlockBytes(SharedTexts texts) {
    this.texts = texts;
  }

  void on(byte[] source, int offset, int length) {
    bytes = source;
    at = offset;
    end = offset + length;
  }

  /** Whether something follows in the block. */
  public boolean hasMore() {
    return at < end;
  }

  public long number() {
    long rest = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      rest |= (next & 0x7fL) << shift;
      shift += 7;
      next = bytes[at++];
    }
    rest |= (long) next << shift;
    return (rest >>> 1) ^ -(rest & 1);
  }

  /** A text of which there are many. */
  public String text() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** A text of which there are few, or the same one several times. */
  public String sharedText() {
    int length = (int) number();
    String text = texts.text(bytes, at, length);
    at += length;
    return text;
  }

  LocalDate day(long epochDay) {
    return texts.day(epochDay);
  }
}
