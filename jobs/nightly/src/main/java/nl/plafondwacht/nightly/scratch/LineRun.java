package nl.plafondwacht.nightly.scratch;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.StoredLine;

/**
 * Lines of one delivered file, sorted, as a scratch file. Its lines lie in {@link Buckets} by
 * person, each with a checksum, and the places of the buckets behind them, so that a range of
 * persons is read without touching the others. Written and read by the same build, therefore
 * without a version.
 *
 * @param location of the run
 * @param delivery that all its lines came with
 * @param source file in the delivery that all its lines came from
 */
public record LineRun(FileAccess files, String location, String delivery, String source) {

  /**
   * Writes the run; it exists when this returns.
   *
   * @param lines of this delivery and file, in any order
   */
  public void write(List<StoredLine> lines) throws IOException {
    StoredLine[] sorted = Buckets.sorted(lines);
    try (NewFile file = files.create(location)) {
      BlockWriter bytes = new BlockWriter(file, Buckets.COUNT);
      int next = 0;
      for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
        while (next < sorted.length && Buckets.of(sorted[next].person()) == bucket) {
          refuseUnlessOwn(sorted[next]);
          LineCode.write(sorted[next++], bytes);
        }
        bytes.endBlock();
      }
      bytes.finish();
      file.commit();
    }
  }

  private void refuseUnlessOwn(StoredLine line) {
    if (!line.delivery().equals(delivery) || !line.file().equals(source)) {
      throw new IllegalArgumentException(
          "Line %d of %s/%s is not of %s/%s"
              .formatted(line.line(), line.delivery(), line.file(), delivery, source));
    }
  }

  /**
   * The lines of a range of persons, in {@link StoredLine#ORDER}. Both this and going on throw when
   * what is read is not what was written.
   *
   * @param texts known so far; of one thread
   */
  public Rows<StoredLine> read(PersonRange persons, SharedTexts texts) throws IOException {
    return new RunLines(this, persons, texts);
  }

  IOException damaged() {
    return new IOException(
        "Run %s is not as it was written: remove it, and the same command reads the delivery again"
            .formatted(location));
  }
}
