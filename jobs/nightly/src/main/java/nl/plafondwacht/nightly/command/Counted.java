package nl.plafondwacht.nightly.command;

import java.util.Locale;

/** A number and what it counts. */
public final class Counted {
  private Counted() {}

  /** Such as "1 record" and "1,234 records". */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
