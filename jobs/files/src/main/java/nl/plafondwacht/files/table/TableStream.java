package nl.plafondwacht.files.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Takes the bytes Parquet writes to a file. Parquet signs the footer with its own version and
 * commit and leaves no choice, so the end of the file is held back and signed again.
 */
final class TableStream extends PositionOutputStream implements OutputFile {

  /** Name and version of the program, and no commit: another build of it writes the same bytes. */
  static final String CREATED_BY = "plafondwacht version 0.1.0 (build 1)";

  private final OutputStream file;
  private final ByteArrayOutputStream end = new ByteArrayOutputStream();
  private OutputStream target;
  private long position;

  TableStream(OutputStream file) {
    this.file = new BufferedOutputStream(file, 1 << 16);
    this.target = this.file;
  }

  /** From here on bytes are kept until {@link #writeFooter}. */
  void holdFooter() {
    target = end;
  }

  /** Writes what was held back, with our signature. */
  void writeFooter() throws IOException {
    byte[] held = end.toByteArray();
    int lengthAt = held.length - Integer.BYTES - ParquetFileWriter.MAGIC.length;
    int length = ByteBuffer.wrap(held).order(ByteOrder.LITTLE_ENDIAN).getInt(lengthAt);
    byte[] footer = signed(Arrays.copyOfRange(held, lengthAt - length, lengthAt));
    file.write(held, 0, lengthAt - length); // the indexes of pages come before the footer
    file.write(footer);
    BytesUtils.writeIntLittleEndian(file, footer.length);
    file.write(ParquetFileWriter.MAGIC);
    file.flush();
  }

  private static byte[] signed(byte[] footer) throws IOException {
    FileMetaData read = Util.readFileMetaData(new ByteArrayInputStream(footer));
    read.setCreated_by(CREATED_BY);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Util.writeFileMetaData(read, written);
    return written.toByteArray();
  }

  @Override
  public long getPos() {
    return position;
  }

  @Override
  public void write(int oneByte) throws IOException {
    target.write(oneByte);
    position++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    target.write(bytes, offset, length);
    position += length;
  }

  @Override
  public void flush() {
    // Parquet flushes often; bytes count once the file is committed.
  }

  @Override
  public void close() {
    // The writer of the table closes the file: Parquet cannot tell success from failure.
  }

  @Override
  public PositionOutputStream create(long blockSize) {
    return this;
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) {
    return this;
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }
}
