package nl.plafondwacht.sample.insurer.message;

import java.util.List;
import nl.plafondwacht.sample.insurer.care.Flaw;

/**
 * A message that was written.
 *
 * @param digest hex SHA-256 of the file
 * @param lines records that are or would have been lines: services, or amounts, activities and
 *     refused products
 * @param claimedCents debit less credit, wrong lines included
 */
public record Sent(MessageId id, String digest, long lines, long claimedCents, List<Place> flaws) {

  public Sent {
    flaws = List.copyOf(flaws);
  }

  /**
   * Where a flaw stands.
   *
   * @param record index of the record in the file, 1 for the first
   */
  public record Place(long record, Flaw flaw) {}
}
