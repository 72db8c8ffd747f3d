package nl.plafondwacht.sample.cast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who does not exist. The number is ours; the citizen number is computed from it. */
public record Person(
    int number,
    String id,
    @Nullable LocalDate born,
    int sex,
    String postcode4,
    String insurer,
    @Nullable LocalDate died) {

  /** An adult between 60 and 98, everything from the number. */
  static Person of(int number, InsurerGroup group, String postcodes) {
    LocalDate born = LocalDate.of(1928, 1, 1).plusDays(number * 7919L % 13_870);
    String postcode4 = postcodes + (1 + number % 3);
    String insurer = group.labelOf(number);
    return new Person(number, Bsn.of(number), born, 1 + number % 2, postcode4, insurer, null);
  }

  public Person diedOn(LocalDate day) {
    return new Person(number, id, born, sex, postcode4, insurer, day);
  }

  public Person bornOn(@Nullable LocalDate day) {
    return new Person(number, id, day, sex, postcode4, insurer, died);
  }

  /** The same person, delivered under a pseudonym of 32 hex digits instead of a citizen number. */
  Person known(String pseudonym) {
    return new Person(number, pseudonym, born, sex, postcode4, insurer, died);
  }

  /** Where care that lasts to {@code day} ends at the latest. */
  public LocalDate atMost(LocalDate day) {
    return died != null && died.isBefore(day) ? died : day;
  }
}
