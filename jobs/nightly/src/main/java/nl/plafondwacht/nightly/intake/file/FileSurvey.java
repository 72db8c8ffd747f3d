package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What one pass over a delivered file tells.
 *
 * @param sha256 of the bytes as delivered, 64 hexadecimal digits in lower case
 * @param size bytes as delivered
 * @param mayHoldQuotes whether a quote character occurs; true for a compressed file, whose text
 *     this pass does not see
 * @param ranges in order, without a gap; more than one only for an uncompressed file without
 *     quotes, because only there every physical line starts a record
 */
public record FileSurvey(String sha256, long size, boolean mayHoldQuotes, List<ByteRange> ranges) {
  /** No file is as large as a range of this size. */
  public static final long WHOLE = Long.MAX_VALUE;

  private static final int BUFFER = 256 * 1024;

  public FileSurvey {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads the file once.
   *
   * @param rangeBytes least size of a range, the last one apart; at least 1; {@link #WHOLE} for a
   *     file that is read as a whole
   */
  public static FileSurvey of(Source source, long rangeBytes) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    boolean isPlain = Compression.of(source.name()) == Compression.NONE;
    LineStarts lines = new LineStarts(rangeBytes);
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream bytes = source.open(0)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        if (isPlain) {
          lines.scan(buffer, read);
        }
        size += read;
      }
    }
    boolean mayHoldQuotes = !isPlain || lines.hasQuote();
    List<ByteRange> ranges = mayHoldQuotes ? List.of(ByteRange.whole(size)) : lines.ranges(size);
    return new FileSurvey(HexFormat.of().formatHex(digest.digest()), size, mayHoldQuotes, ranges);
  }
}
