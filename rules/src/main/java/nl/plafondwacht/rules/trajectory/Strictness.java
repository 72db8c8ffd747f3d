package nl.plafondwacht.rules.trajectory;

import java.util.List;
import java.util.Locale;

/**
 * How much it takes to call care terminal (rule T3), in order: every day that is terminal at one
 * level is so at the next.
 */
public enum Strictness {
  /** Only what is terminal by definition (T2). */
  STRICT,
  /** The default view; signals are raised here. */
  STANDARD,
  BROAD;

  public static final List<Strictness> ALL = List.of(values());

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The level of that name; fails for another. */
  public static Strictness of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** Its name as tables show it, in lower case. */
  public String text() {
    return text;
  }
}
