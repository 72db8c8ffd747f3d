package nl.plafondwacht.nightly.describe;

import java.io.IOException;
import java.time.LocalDate;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Describes a file whose header is that of a feed, by reading it as a night does. */
public final class FeedDescriber {
  private final DeliveredFileReader reading;
  private final long shownRecords;

  /**
   * So.
   *
   * @param reading its pseudonyms are seen by nobody
   * @param shownRecords how many records are told field by field
   */
  public FeedDescriber(DeliveredFileReader reading, long shownRecords) {
    this.reading = reading;
    this.shownRecords = shownRecords;
  }

  /**
   * Reads the file to its end, or to where it is refused.
   *
   * @param sink takes what the night would find and take in
   * @throws IOException when the source or the sink fails; never for what is in the file
   */
  public FeedDescription describe(Source source, Feed feed, Sink sink) throws IOException {
    // Of no delivery yet, so that no day can lie after it.
    FeedFile file = new FeedFile(source, feed, FileFormat.CSV, 0, LocalDate.MAX);
    KnownDays days = new KnownDays(sink, feed.knownDayColumn().isPresent());
    FileCount count = reading.read(file, ByteRange.whole(source.size()), days);
    CsvForm form = CsvForm.of(source, feed, shownRecords);
    return new FeedDescription(feed, form, count, days.first, days.last);
  }

  /** Looks at known days on their way. */
  private static final class KnownDays implements Sink {
    private final Sink sink;
    private final boolean areInRows;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private KnownDays(Sink sink, boolean areInRows) {
      this.sink = sink;
      this.areInRows = areInRows;
    }

    @Override
    public void declaration(Declaration declaration) throws IOException {
      see(declaration.claim().receivedOn());
      sink.declaration(declaration);
    }

    @Override
    public void row(FeedRow row) throws IOException {
      see(row.knownOn());
      sink.row(row);
    }

    @Override
    public void finding(Finding finding) throws IOException {
      sink.finding(finding);
    }

    private void see(LocalDate day) {
      if (areInRows) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
  }
}
