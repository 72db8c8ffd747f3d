package nl.plafondwacht.nightly.host;

import java.util.Collection;
import java.util.Comparator;

/**
 * How a command ended: what a scheduler and the person it calls act on. The numbers never change;
 * the constants stand from best to worst.
 */
public enum ExitCode {
  COMPLETE(0, "complete, nothing to do, or already complete"),
  QUARANTINED(10, "complete, with quarantined lines"),
  INCOMPLETE(20, "an expected delivery is absent, or the store is empty"),
  REFUSED(21, "at least one delivery was refused; the rest is published"),
  BUDGET_EXCEEDED(22, "quarantine budget exceeded, nothing published"),
  CONFIGURATION(30, "configuration, option or key is wrong; nothing was started"),
  FAILED(40, "failed; the same command again goes on where it stopped"),
  FAILED_FOR_GOOD(41, "failed, and the same command again will fail too"),
  STOPPED(50, "stopped on request; the same command again goes on"),
  LOCKED(60, "another run holds the lock");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  /** Whether a run with this code has published its tables. */
  public boolean isPublished() {
    return compareTo(BUDGET_EXCEEDED) < 0;
  }

  /** Whether a run with this code did not come to its end. */
  public boolean stops() {
    return compareTo(BUDGET_EXCEEDED) > 0;
  }

  /** The one to report when several hold; {@link #COMPLETE} when none does. */
  public static ExitCode worst(Collection<ExitCode> held) {
    return held.stream().max(Comparator.naturalOrder()).orElse(COMPLETE);
  }
}
