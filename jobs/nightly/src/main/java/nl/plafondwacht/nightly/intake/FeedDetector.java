package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.ei.record.ReturnCode;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/**
 * Tells the feed of a file from its start: each feed has a set of columns of its own, and a message
 * says that it is one.
 *
 * @param feed the feed with most of the file's columns; empty when no column is of any feed
 * @param findings why the file is not of this feed after all; empty exactly when it is
 */
public record FeedDetector(Optional<Feed> feed, FileFormat format, List<Finding> findings) {

  /** Looks at the first record or the header of a file. */
  public static FeedDetector of(Source source, Layouts layouts) throws IOException {
    try {
      Recognition.Result first = recognise(source, layouts);
      if (first instanceof Recognition.Result.Known) {
        return new FeedDetector(Optional.of(Feed.DECLARATIONS), FileFormat.EI, List.of());
      }
      Fault fault = ((Recognition.Result.Unknown) first).fault();
      return fault.returnCode() == ReturnCode.RECORD_TYPE
          ? ofHeader(source)
          : new FeedDetector(
              Optional.empty(),
              FileFormat.EI,
              List.of(MessageFile.finding(fault, new Place(0, source.name(), fault.record()))));
    } catch (Refused refused) {
      return refused(source, refused);
    }
  }

  /**
   * Whether the first record is that of a message, and if not, why; {@link Refused} as it opens.
   */
  public static Recognition.Result recognise(Source source, Layouts layouts) throws IOException {
    try (InputStream plain = Compression.open(source, ByteRange.whole(source.size()))) {
      return new Recognition(layouts).of(plain.readNBytes(Recognition.HEAD));
    }
  }

  private static FeedDetector refused(Source source, Refused refused) {
    Finding why = refused.finding(0, source.name());
    return new FeedDetector(Optional.empty(), FileFormat.CSV, List.of(why));
  }

  private static FeedDetector ofHeader(Source source) throws IOException {
    try {
      Header.Names names = Header.names(source);
      Set<String> columns = new HashSet<>(names.columns());
      Optional<Feed> nearest =
          Stream.of(Feed.values())
              .filter(feed -> shared(feed, columns) > 0)
              .max(
                  Comparator.comparing((Feed feed) -> shared(feed, columns))
                      .thenComparing(feed -> -feed.columns().size()));
      return new FeedDetector(
          nearest,
          FileFormat.CSV,
          nearest.isPresent()
              ? Header.read(csv(source, nearest.get())).findings()
              : List.of(foreign(source, names)));
    } catch (Refused refused) {
      return refused(source, refused);
    }
  }

  private static FeedFile csv(Source source, Feed feed) {
    return new FeedFile(source, feed, FileFormat.CSV, 0, LocalDate.EPOCH);
  }

  private static long shared(Feed feed, Set<String> columns) {
    return feed.columns().stream().map(Column::name).filter(columns::contains).count();
  }

  /** A file without a header has a line of data here, so not a digit of it is told. */
  private static Finding foreign(Source source, Header.Names names) {
    String shown =
        names.columns().stream().map(Shape::withoutDigits).collect(Collectors.joining(", "));
    Place at = new Place(0, source.name(), names.line());
    return new Finding(Reason.UNKNOWN_COLUMN, at, "header", shown, "the columns of a feed");
  }
}
