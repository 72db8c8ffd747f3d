package nl.plafondwacht.sample.insurer.payment;

import java.util.BitSet;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Ceiling;
import org.jspecify.annotations.Nullable;

/**
 * The ceiling of a contract and what came of it.
 *
 * @param stopped decision days, by place behind the first of the term, on which nothing is paid
 * @param inPart on such a day half is paid
 */
public record Agreement(
    long amount,
    Ceiling ceiling,
    @Nullable Raise raise,
    @Nullable Settlement settlement,
    BitSet stopped,
    boolean inPart) {

  /**
   * A raise that was asked.
   *
   * @param decidedOn NEVER while open
   */
  public record Raise(
      int requestedOn,
      long requested,
      String reason,
      int decidedOn,
      String decision,
      long granted,
      int effectiveFrom) {
    boolean isGranted() {
      return granted > 0 && decidedOn != Day.NEVER;
    }
  }

  public record Settlement(String method, int on, long cents, long exempt, boolean exemptTold) {}
}
