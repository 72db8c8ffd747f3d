package nl.plafondwacht.nightly.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.rules.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of any feed but declarations as the store keeps it.
 *
 * @param knownDay first day on which a night may use it
 * @param values in the order of the feed's columns
 */
record StoredFeedRow(
    String delivery, String file, long line, LocalDate knownDay, List<@Nullable Object> values) {
  StoredFeedRow {
    values = Collections.unmodifiableList(values);
  }

  static StoredFeedRow of(FeedRow row, String delivery) {
    return new StoredFeedRow(
        delivery, row.at().file(), row.at().line(), row.knownOn(), row.values());
  }

  /** A text column by its place, which has a value. */
  String text(int column) {
    return (String) Objects.requireNonNull(values.get(column));
  }

  /**
   * The row as it was read.
   *
   * @param position of its delivery in the log
   */
  FeedRow feedRow(Feed feed, int position) {
    return new FeedRow(feed, new Place(position, file, line), knownDay, values);
  }
}
