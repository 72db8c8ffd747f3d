package nl.plafondwacht.rules.signal;

import org.jspecify.annotations.Nullable;

/**
 * What a reader may be told of a signal's figures (rule S8), in one language.
 *
 * @param persons such as {@code 19 people} or {@code fewer than 10 people}
 * @param lines such as {@code 72}; null when one of the figures is hidden
 * @param amount such as {@code € 1,234.50}; likewise
 */
public record Told(String persons, @Nullable String lines, @Nullable String amount) {

  /** The text with lines and amount filled in; empty when they are hidden. */
  String figures(String text) {
    return lines == null || amount == null ? "" : text.formatted(lines, amount);
  }
}
