package nl.plafondwacht.nightly.intake.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A delivered file in memory. */
public final class Bytes implements Source {
  private final String name;
  private final byte[] content;
  private final int mostAtOnce;

  public Bytes(String name, byte[] content) {
    this(name, content, Integer.MAX_VALUE);
  }

  private Bytes(String name, byte[] content, int mostAtOnce) {
    this.name = name;
    this.content = content;
    this.mostAtOnce = mostAtOnce;
  }

  @Override
  public String name() {
    return name;
  }

  public static Bytes of(String name, String text) {
    return new Bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same file from a source that hands out few bytes at a time. */
  public Bytes inPiecesOf(int bytes) {
    return new Bytes(name, content, bytes);
  }

  @Override
  public long size() {
    return content.length;
  }

  @Override
  public InputStream open(long offset) {
    int from = Math.toIntExact(offset);
    return new ByteArrayInputStream(content, from, content.length - from) {
      @Override
      public synchronized int read(byte[] target, int start, int length) {
        return super.read(target, start, Math.min(length, mostAtOnce));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }
}
