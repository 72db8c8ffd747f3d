package nl.plafondwacht.nightly.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.rules.finding.Reason;

/** Counts while a file is read. */
final class Tally {
  private long records;
  private long readableCents;
  private long unreadableAmounts;
  private long rejectedLines;
  private long rejectedCents;
  private final Map<Reason, Long> rejects = new EnumMap<>(Reason.class);
  private boolean isRefused;
  private long emptyRows;

  void record() {
    records++;
  }

  /** It is no record: nothing of it is counted. */
  void emptyRow() {
    emptyRows++;
  }

  void readableAmount(long signedCents) {
    readableCents = Math.addExact(readableCents, signedCents);
  }

  void unreadableAmount() {
    unreadableAmounts++;
  }

  /**
   * @param signedCents what the rejected line added to the readable amounts
   */
  void rejectedLine(Set<Reason> reasons, long signedCents) {
    rejectedLines++;
    rejectedCents = Math.addExact(rejectedCents, signedCents);
    for (Reason reason : reasons) {
      rejects.merge(reason, 1L, Long::sum);
    }
  }

  void refused() {
    isRefused = true;
  }

  FileCount count() {
    return new FileCount(
        records,
        readableCents,
        unreadableAmounts,
        rejectedLines,
        rejectedCents,
        rejects,
        isRefused,
        emptyRows);
  }
}
