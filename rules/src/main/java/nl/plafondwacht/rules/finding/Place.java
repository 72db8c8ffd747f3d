package nl.plafondwacht.rules.finding;

import java.util.Comparator;

/**
 * Where a row was delivered. Order: delivery, then file, then line, which is the order in which the
 * deliveries entered the log.
 *
 * @param delivery position of the delivery in the store's delivery log, first is 0
 * @param file name of the file inside the delivery
 * @param line physical line on which the row starts; the header is line 1
 */
public record Place(int delivery, String file, long line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::delivery)
          .thenComparing(Place::file)
          .thenComparingLong(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
