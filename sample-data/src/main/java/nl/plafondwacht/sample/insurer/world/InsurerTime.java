package nl.plafondwacht.sample.insurer.world;

import nl.plafondwacht.sample.insurer.chance.Day;

/**
 * The time of the insurer, in epoch days, all inclusive.
 *
 * @param first first service day
 * @param last last service day, and the day of the last delivery (D)
 * @param nights consecutive daily deliveries, the last on {@code last}; the first has the history
 */
public record InsurerTime(int first, int last, int nights) {

  public int days() {
    return last - first + 1;
  }

  public int firstYear() {
    return Day.year(first);
  }

  public int years() {
    return Day.year(last) - firstYear() + 1;
  }

  /** The day of a delivery; 0 is the first. */
  public int deliveryDay(int delivery) {
    return last - nights + 1 + delivery;
  }

  /** The delivery that tells what became known on a day; only for days up to the last. */
  public int deliveryOf(int known) {
    return Math.max(0, known - deliveryDay(0));
  }

  public boolean isKnown(int knownOn) {
    return knownOn <= last;
  }
}
