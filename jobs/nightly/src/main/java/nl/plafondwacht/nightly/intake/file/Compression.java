package nl.plafondwacht.nightly.intake.file;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import nl.plafondwacht.rules.finding.Reason;

/** How a file is compressed, told from its name. */
public enum Compression {
  NONE,
  GZIP,
  ZSTD;

  private static final int BUFFER = 64 * 1024;

  /** What is done with the plain bytes of a file. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads as far as it likes. */
    T of(InputStream plain) throws IOException;
  }

  /** The compression that the last part of the name tells. */
  public static Compression of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? GZIP : lower.endsWith(".zst") ? ZSTD : NONE;
  }

  /** The plain bytes of a range; compression that is broken ends in {@link Refused}. */
  public static InputStream open(Source source, ByteRange range) throws IOException {
    InputStream delivered = new BoundedStream(source.open(range.from()), range.length());
    try {
      return of(source.name()).plain(delivered);
    } catch (IOException broken) {
      delivered.close();
      throw broken;
    }
  }

  /**
   * What is made of a file. A compressed one is read to its end, however far the reading goes: one
   * that is broken anywhere ends in {@link Refused}.
   */
  public static <T> T read(Source source, Reading<T> reading) throws IOException {
    try (InputStream plain = open(source, ByteRange.whole(source.size()))) {
      T read = reading.of(plain);
      if (of(source.name()) != NONE) {
        plain.transferTo(OutputStream.nullOutputStream());
      }
      return read;
    }
  }

  /** Why the file cannot be read to its end; empty when it can. Reads all of a compressed one. */
  public static Optional<Refused> broken(Source source) throws IOException {
    try {
      read(source, plain -> plain.readNBytes(1));
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused);
    }
  }

  /**
   * Compresses what is written, with checksums; closing ends the compression and closes the stream
   * given.
   */
  public OutputStream packed(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTD -> new ZstdOutputStreamNoFinalizer(out).setChecksum(true);
    };
  }

  private InputStream plain(InputStream delivered) throws IOException {
    try {
      return switch (this) {
        case NONE -> delivered;
        case GZIP -> new Plain(new GzipMembers(delivered));
        case ZSTD -> new Plain(new ZstdInputStreamNoFinalizer(delivered));
      };
    } catch (EOFException | ZipException | ZstdIOException broken) {
      throw refused();
    }
  }

  private static Refused refused() {
    return new Refused(
        Reason.BROKEN_COMPRESSION, 0, "file", "", "a complete file in the format its name says");
  }

  /** Tells what a decompressor finds wrong from what the disk or network finds wrong. */
  private static final class Plain extends FilterInputStream {
    private Plain(InputStream decompressor) {
      super(decompressor);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (EOFException | ZipException | ZstdIOException broken) {
        throw refused();
      }
    }
  }
}
