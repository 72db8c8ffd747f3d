package nl.plafondwacht.sample.insurer.message;

import java.util.Comparator;
import nl.plafondwacht.sample.insurer.chance.Day;

/**
 * Which message: of one declarant there is one claim, or return, of a standard on a day.
 *
 * @param day on which the insurer received or returned it
 */
public record MessageId(Standard standard, boolean isReturn, int agb, int day)
    implements Comparable<MessageId> {
  private static final Comparator<MessageId> ORDER =
      Comparator.comparingInt(MessageId::agb)
          .thenComparing(MessageId::standard)
          .thenComparing(MessageId::isReturn)
          .thenComparingInt(MessageId::day);

  /** Standard, declarant and day, and nothing of persons. */
  public String fileName() {
    return standard.shortName(isReturn) + "-" + agb + "-" + Day.text(day) + ".asc";
  }

  @Override
  public int compareTo(MessageId other) {
    return ORDER.compare(this, other);
  }
}
