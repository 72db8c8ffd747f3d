package nl.plafondwacht.nightly.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.plafondwacht.rules.finding.Reason;

/**
 * What was counted in a file or in a range of it.
 *
 * @param records CSV records without the header, rejected ones included
 * @param readableCents signed claimed amounts (D plus, C minus) of all declarations, rejected ones
 *     included, whose amount and direction are readable
 * @param unreadableAmounts declarations whose amount or direction is not readable
 * @param rejectedLines records that were rejected, each once
 * @param rejectedCents the part of {@code readableCents} that stands on rejected lines
 * @param rejects lines per reason of reject, in the order of {@link Reason}; a line counts once
 *     under each of its reasons
 * @param isRefused whether a finding refuses the delivery; the counts then stop where it was found
 * @param emptyRows rows of delimiters only, which are no records
 */
public record FileCount(
    long records,
    long readableCents,
    long unreadableAmounts,
    long rejectedLines,
    long rejectedCents,
    Map<Reason, Long> rejects,
    boolean isRefused,
    long emptyRows) {
  public static final FileCount NONE = new FileCount(0, 0, 0, 0, 0, Map.of(), false);

  /** Of a file that is refused as a whole: what was counted in it says nothing. */
  static final FileCount REFUSED = new FileCount(0, 0, 0, 0, 0, Map.of(), true);

  /** A count without empty rows. */
  public FileCount(
      long records,
      long readableCents,
      long unreadableAmounts,
      long rejectedLines,
      long rejectedCents,
      Map<Reason, Long> rejects,
      boolean isRefused) {
    this(
        records,
        readableCents,
        unreadableAmounts,
        rejectedLines,
        rejectedCents,
        rejects,
        isRefused,
        0);
  }

  public FileCount {
    Map<Reason, Long> inOrder = new EnumMap<>(Reason.class);
    inOrder.putAll(rejects);
    rejects = Collections.unmodifiableMap(inOrder);
  }

  /** Both together; the order does not matter. */
  public FileCount plus(FileCount other) {
    Map<Reason, Long> both = new EnumMap<>(Reason.class);
    both.putAll(rejects);
    other.rejects.forEach((reason, lines) -> both.merge(reason, lines, Long::sum));
    return new FileCount(
        records + other.records,
        Math.addExact(readableCents, other.readableCents),
        unreadableAmounts + other.unreadableAmounts,
        rejectedLines + other.rejectedLines,
        Math.addExact(rejectedCents, other.rejectedCents),
        both,
        isRefused || other.isRefused,
        emptyRows + other.emptyRows);
  }
}
