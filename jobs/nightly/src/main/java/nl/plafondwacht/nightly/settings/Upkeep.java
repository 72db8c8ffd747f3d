package nl.plafondwacht.nightly.settings;

import java.util.Optional;

/**
 * What is tidied after a night; never changes a byte of a table.
 *
 * @param compactAbove deliveries with files of their own above which the store is compacted; 0 for
 *     never
 * @param manifests latest manifests that are kept, at least 1
 * @param runDays days before the night's date for which runs are kept; empty for all
 */
public record Upkeep(int compactAbove, int manifests, Optional<Integer> runDays) {

  /** Whether so many deliveries with files of their own are too many. */
  public boolean asksForCompaction(int deliveriesApart) {
    return compactAbove > 0 && deliveriesApart > compactAbove;
  }
}
