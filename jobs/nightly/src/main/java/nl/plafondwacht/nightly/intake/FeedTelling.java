package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/**
 * Tells the feed of a file from its header: each feed has a set of columns of its own.
 *
 * @param feed the feed with most of the file's columns; empty when no column is of any feed
 * @param findings why the file is not of this feed after all; empty exactly when it is
 */
public record FeedTelling(Optional<Feed> feed, List<Finding> findings) {

  /** Looks at the header of a file. */
  public static FeedTelling of(Source source) throws IOException {
    try {
      Header.Names names = Header.names(source);
      Set<String> columns = new HashSet<>(names.columns());
      Optional<Feed> nearest =
          Stream.of(Feed.values())
              .filter(feed -> shared(feed, columns) > 0)
              .max(
                  Comparator.comparing((Feed feed) -> shared(feed, columns))
                      .thenComparing(feed -> -feed.columns().size()));
      return new FeedTelling(
          nearest,
          nearest.isPresent()
              ? Header.read(new FeedFile(source, nearest.get(), 0, LocalDate.EPOCH)).findings()
              : List.of(foreign(source, names)));
    } catch (Refused refused) {
      return new FeedTelling(Optional.empty(), List.of(refused.finding(0, source.name())));
    }
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
