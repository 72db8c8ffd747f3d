package nl.plafondwacht.sample.insurer.truth;

import java.util.List;
import java.util.Locale;

/** How much a sign must say before it makes an episode (rules T2 and T3). */
public enum Strictness {
  STRICT(0),
  STANDARD(1),
  BROAD(2);

  /** Every level, the strictest first. */
  public static final List<Strictness> ALL = List.of(values());

  private final int index;

  Strictness(int index) {
    this.index = index;
  }

  public int index() {
    return index;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
