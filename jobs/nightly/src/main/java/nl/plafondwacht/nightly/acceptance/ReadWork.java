package nl.plafondwacht.nightly.acceptance;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.rules.finding.Reason;

/**
 * What reading one byte range left behind; written last, so its presence says that the range was
 * read.
 *
 * @param runs files of sorted lines, or parts of a feed
 * @param rows rows in them
 * @param findings how many there are; none have no file
 */
record ReadWork(
    int runs,
    long rows,
    int findings,
    long records,
    long readableCents,
    long unreadableAmounts,
    long rejectedLines,
    long rejectedCents,
    SortedMap<Reason, Long> rejects,
    boolean refused,
    long emptyRows) {

  static ReadWork of(FileCount count, RunSink sink) {
    return new ReadWork(
        sink.runs(),
        sink.rows(),
        sink.findings(),
        count.records(),
        count.readableCents(),
        count.unreadableAmounts(),
        count.rejectedLines(),
        count.rejectedCents(),
        new TreeMap<>(count.rejects()),
        count.isRefused(),
        count.emptyRows());
  }

  FileCount count() {
    return new FileCount(
        records,
        readableCents,
        unreadableAmounts,
        rejectedLines,
        rejectedCents,
        rejects,
        refused,
        emptyRows);
  }
}
