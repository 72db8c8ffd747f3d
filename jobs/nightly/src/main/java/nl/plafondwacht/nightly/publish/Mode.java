package nl.plafondwacht.nightly.publish;

import java.util.Arrays;

/** How a run came about. It is a part of the run id. */
public enum Mode {
  /** A night: took in what was new, then computed over the whole log of that night. */
  NIGHTLY("nightly"),
  /** A date computed over today's log. */
  REBUILD("rebuild"),
  /** The deliveries of an earlier run, computed with today's rules, codes and settings. */
  AS_OF("as-of");

  private final String text;

  Mode(String text) {
    this.text = text;
  }

  /** Its name in run.json. */
  public String text() {
    return text;
  }

  /**
   * Whether the run stands for its date, so that readers are pointed to it. A run as of an old
   * night is a comparison.
   */
  public boolean standsForItsDate() {
    return this != AS_OF;
  }

  /** The mode of that text; {@link IllegalArgumentException} for another. */
  public static Mode of(String text) {
    return Arrays.stream(values())
        .filter(mode -> mode.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no mode".formatted(text)));
  }
}
