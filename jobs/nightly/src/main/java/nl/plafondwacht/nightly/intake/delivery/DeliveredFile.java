package nl.plafondwacht.nightly.intake.delivery;

import java.time.LocalDate;
import nl.plafondwacht.nightly.intake.feed.Feed;
import org.jspecify.annotations.Nullable;

/**
 * A file as its delivery describes it.
 *
 * @param name plain name inside the delivery's folder
 * @param sha256 of the file as delivered, in lower case
 * @param records CSV records without the header, or the records of a message that make lines (04;
 *     of a hospital 06 and 16), wrong ones included; null when not told
 * @param claimedCents sum of the readable claimed amounts, D plus and C minus; null when not told
 * @param receivedOn the day on which the insurer received the message; null when that is the
 *     delivery day, and for CSV, whose rows say it
 */
public record DeliveredFile(
    String name,
    Feed feed,
    FileFormat format,
    String sha256,
    @Nullable Long records,
    @Nullable Long claimedCents,
    @Nullable LocalDate receivedOn) {

  /** The same file by another name. */
  public DeliveredFile named(String other) {
    return new DeliveredFile(other, feed, format, sha256, records, claimedCents, receivedOn);
  }

  /** The known day of its rows that have none of their own. */
  public LocalDate knownOn(Delivery delivery) {
    return receivedOn == null ? delivery.deliveryDay() : receivedOn;
  }
}
