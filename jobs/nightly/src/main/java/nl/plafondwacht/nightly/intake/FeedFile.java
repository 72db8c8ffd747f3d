package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.time.LocalDate;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Place;

/**
 * A delivered file and what its delivery says of it.
 *
 * @param delivery position of the delivery in the store's delivery log, first is 0
 * @param knownOn the known day of rows that have none of their own
 */
public record FeedFile(
    Source source, Feed feed, FileFormat format, int delivery, LocalDate knownOn) {

  /** The same file, its bytes read in another way. */
  public FeedFile through(Source other) {
    return new FeedFile(other, feed, format, delivery, knownOn);
  }

  /**
   * Reads it once; a message is one range, whatever its size.
   *
   * @param rangeBytes least size of a range of rows
   */
  public FileSurvey survey(long rangeBytes) throws IOException {
    return FileSurvey.of(source, format == FileFormat.EI ? FileSurvey.WHOLE : rangeBytes);
  }

  /**
   * A place in it.
   *
   * @param line physical line, or record of a message; 0 for the file as a whole
   */
  public Place at(long line) {
    return new Place(delivery, source.name(), line);
  }
}
