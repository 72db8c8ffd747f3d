package nl.plafondwacht.sample.insurer.truth;

import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line after credits (rule M3), as it stands on the last day.
 *
 * @param claimed cents, below zero for a credit without its debit
 * @param granted cents, 0 while pending
 * @param sentAgain refused in full and sent again (M7)
 */
public record Net(
    Line line, @Nullable Decision decided, long claimed, long granted, boolean sentAgain) {

  boolean isDebit() {
    return !line.isCredit();
  }

  boolean isExplained() {
    return decided != null && decided.answer().explains();
  }

  boolean isRefusedInFull() {
    return decided != null && granted == 0 && claimed != 0;
  }

  /** Claimed less granted, 0 while pending. */
  public long refused() {
    return decided == null ? 0 : claimed - granted;
  }

  /** Refused in part or in full for no reason that is told. */
  boolean isRestricting() {
    return refused() > 0 && !isExplained();
  }

  /** Refused in full with a reason: of no weight for ceiling or payment (C3). */
  boolean isMoot() {
    return isRefusedInFull() && isExplained();
  }

  boolean hasDemand() {
    return !sentAgain && !isMoot();
  }

  /** What it asks of a ceiling (C3). */
  long demand() {
    if (!hasDemand()) {
      return 0;
    }
    boolean cut =
        decided != null
            && decided.answer().isContractOther()
            && granted != 0
            && Math.abs(granted) < Math.abs(claimed);
    return cut ? granted : claimed;
  }

  /** Whether the line can say that somebody is dying (T2). */
  boolean isSign() {
    boolean denied = decided != null && decided.granted() == 0 && decided.answer().isNotContract();
    return isDebit() && !sentAgain && !denied;
  }

  Net again() {
    return new Net(line, decided, claimed, granted, true);
  }
}
