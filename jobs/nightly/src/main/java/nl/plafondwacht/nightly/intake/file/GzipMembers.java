package nl.plafondwacht.nightly.intake.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The plain bytes of a gzip file, every member held against its checksum and length, up to the end
 * of the file: what {@code gzip -t} accepts is read whole, what it calls wrong ends in a {@link
 * ZipException} or {@link EOFException}. The JDK's reader takes a damaged header of a later member
 * for the end of the file.
 */
final class GzipMembers extends InputStream {
  private final GzipBytes bytes;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean isInMember;

  /** The stream given is closed with this one. */
  GzipMembers(InputStream delivered) {
    this.bytes = new GzipBytes(delivered);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = 0;
    while (read == 0 && length > 0) {
      if (!isInMember && !bytes.startMember()) {
        return -1;
      }
      isInMember = true;
      read = inflate(target, offset, length);
      checksum.update(target, offset, read);
      if (inflater.finished()) {
        endMember();
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    bytes.close();
  }

  /** Some plain bytes, or none when the member ends or more of it is needed. */
  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      if (inflater.needsInput()) {
        bytes.giveTo(inflater);
      }
      int read = inflater.inflate(target, offset, length);
      if (inflater.needsDictionary()) {
        throw new ZipException("A dictionary is needed");
      }
      return read;
    } catch (DataFormatException wrong) {
      throw (ZipException) new ZipException(wrong.getMessage()).initCause(wrong);
    }
  }

  private void endMember() throws IOException {
    bytes.takeBack(inflater.getRemaining());
    boolean isWhole =
        bytes.number() == checksum.getValue()
            && bytes.number() == (inflater.getBytesWritten() & 0xFFFF_FFFFL);
    if (!isWhole) {
      throw new ZipException("Checksum or length differ");
    }
    inflater.reset();
    checksum.reset();
    isInMember = false;
  }
}
