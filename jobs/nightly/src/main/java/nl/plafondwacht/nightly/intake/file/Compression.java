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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import nl.plafondwacht.rules.finding.Reason;

/** How a file is compressed, told from its name. */
public enum Compression {
  NONE,
  GZIP,
  ZSTD;

  private static final int BUFFER = 64 * 1024;

  /** By the last part of the name. */
  public static Compression of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? GZIP : lower.endsWith(".zst") ? ZSTD : NONE;
  }

  /** The plain bytes of a range; compression that is broken ends in {@link Refused}. */
  public static InputStream open(Source source, ByteRange range) throws IOException {
    InputStream delivered = new Stretch(source.open(range.from()), range.length());
    try {
      return of(source.name()).plain(delivered);
    } catch (IOException broken) {
      delivered.close();
      throw broken;
    }
  }

  /** Compresses what is written; closing ends the compression and closes the stream given. */
  public OutputStream packed(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTD -> new ZstdOutputStreamNoFinalizer(out);
    };
  }

  private InputStream plain(InputStream delivered) throws IOException {
    try {
      return switch (this) {
        case NONE -> delivered;
        case GZIP -> new Plain(new GZIPInputStream(delivered, BUFFER));
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
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (EOFException | ZipException | ZstdIOException broken) {
        throw refused();
      }
    }
  }
}
