package nl.plafondwacht.nightly.describe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import nl.plafondwacht.ei.anonymise.Pseudonyms;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Oddities;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file of a feed again without persons: same header, form, records, amounts and links,
 * and the same things wrong with it. What replaces a value is said at its column; under one key it
 * is the same in every file, messages included.
 */
public final class FeedAnonymiser {
  private final FieldReplacer replacing;

  /**
   * An anonymiser under a key.
   *
   * @param key secret, at least 16 bytes; whoever has it can find the persons again
   */
  public FeedAnonymiser(byte[] key) {
    this.replacing = new FieldReplacer(new Pseudonyms(key));
  }

  /** How it ended. */
  public sealed interface Result {
    /**
     * The whole file was written.
     *
     * @param records without the header
     * @param emptied those of them whose fields could not be told apart; a line that tells nothing
     *     and is rejected for the same reason stands in their place
     */
    record Written(long records, long emptied) implements Result {}

    /** The file cannot be read to its end; what was written must be dropped. */
    record Stopped(Finding finding) implements Result {}
  }

  /**
   * The stream stays the caller's to close.
   *
   * @param feed that of the file's header
   * @throws IOException when source or stream fails; never for what is in the file
   */
  public Result write(Source source, Feed feed, OutputStream out) throws IOException {
    Copying copying = new Copying(out);
    ByteRange whole = ByteRange.whole(source.size());
    try (Records records = Records.openFirst(source, whole, copying)) {
      return copying.of(records, feed);
    } catch (Refused refused) {
      return new Result.Stopped(refused.finding(0, source.name()));
    }
  }

  /** One file on its way; what is odd comes between its records. */
  private final class Copying implements Oddities {
    private final OutputStream out;
    private @Nullable Records reading;
    private @Nullable CsvWriter writing;
    private long records;
    private long emptied;

    private Copying(OutputStream out) {
      this.out = out;
    }

    private Result of(Records from, Feed feed) throws IOException {
      reading = from;
      writing = new CsvWriter(out, from.delimiter());
      if (from.isMarked()) {
        writing.byteOrderMark();
      }
      CSVRecord header = Objects.requireNonNull(from.next());
      writing.line(header.toList(), from.lineEnd());
      LineReplacer lines = new LineReplacer(FileColumns.of(header, feed), replacing);
      for (CSVRecord record = from.next(); record != null; record = from.next()) {
        records++;
        emptied += lines.fit(record) ? 0 : 1;
        writing.line(
            lines.fit(record) ? lines.replaced(record) : lines.emptied(record), from.lineEnd());
      }
      return new Result.Written(records, emptied);
    }

    @Override
    public void blankLine(long line) throws IOException {
      writing().blankLine(lineEnd());
    }

    @Override
    public void emptyRow(long line, int fields) throws IOException {
      writing().emptyRow(fields, lineEnd());
    }

    @Override
    public void takenOut(long line, Reason reason) throws IOException {
      records++;
      emptied++;
      writing().takenOut(reason, lineEnd());
    }

    private CsvWriter writing() {
      return Objects.requireNonNull(writing);
    }

    private String lineEnd() {
      return Objects.requireNonNull(reading).lineEnd();
    }
  }
}
