package nl.plafondwacht.nightly.intake.delivery;

import nl.plafondwacht.nightly.intake.feed.Feed;
import org.jspecify.annotations.Nullable;

/**
 * A file as its delivery describes it.
 *
 * @param name plain name inside the delivery's folder
 * @param sha256 of the file as delivered, in lower case
 * @param records CSV records without the header; null when not told
 * @param claimedCents sum of the readable claimed amounts, D plus and C minus; null when not told
 */
public record DeliveredFile(
    String name, Feed feed, String sha256, @Nullable Long records, @Nullable Long claimedCents) {}
