package nl.plafondwacht.nightly.describe;

import java.time.LocalDate;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.feed.Feed;
import org.jspecify.annotations.Nullable;

/**
 * What a CSV file of a feed is.
 *
 * @param count what a night would count in it
 * @param knownFrom first known day of an accepted row; null when there is none, or when it is the
 *     delivery that has a known day
 * @param knownTo the last one, inclusive; null when the first is
 */
public record FeedDescription(
    Feed feed,
    CsvForm form,
    FileCount count,
    @Nullable LocalDate knownFrom,
    @Nullable LocalDate knownTo) {}
