package nl.plafondwacht.nightly.intake.feed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row of a feed that was read without a reject; declarations have a type of their own.
 *
 * @param knownOn first day on which a night may use the row
 * @param values in the order of {@link Feed#columns()}, null for "not known", of the classes that
 *     {@link FieldType} names; persons are pseudonyms
 */
public record FeedRow(Feed feed, Place at, LocalDate knownOn, List<@Nullable Object> values) {
  public FeedRow {
    values = Collections.unmodifiableList(values);
  }

  /** A text, word, code or person; fails when not known. */
  public String text(String column) {
    return get(column, String.class);
  }

  public Optional<String> findText(String column) {
    return find(column, String.class);
  }

  /** A day; fails when not known. */
  public LocalDate day(String column) {
    return get(column, LocalDate.class);
  }

  public Optional<LocalDate> findDay(String column) {
    return find(column, LocalDate.class);
  }

  /** Cents, hundredths or a whole number; fails when not known. */
  public long number(String column) {
    return get(column, Long.class);
  }

  public Optional<Long> findNumber(String column) {
    return find(column, Long.class);
  }

  /** Yes or no; fails when not known. */
  public boolean yes(String column) {
    return get(column, Boolean.class);
  }

  public Optional<Boolean> findYes(String column) {
    return find(column, Boolean.class);
  }

  private <T> T get(String column, Class<T> type) {
    return find(column, type)
        .orElseThrow(() -> new IllegalStateException(feed + "." + column + " is not known"));
  }

  private <T> Optional<T> find(String column, Class<T> type) {
    int position = feed.positionOf(column);
    if (position < 0) {
      throw new IllegalArgumentException(feed + " has no column " + column);
    }
    return Optional.ofNullable(type.cast(values.get(position)));
  }
}
