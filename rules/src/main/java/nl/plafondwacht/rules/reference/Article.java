package nl.plafondwacht.rules.reference;

import org.jspecify.annotations.Nullable;

/**
 * A medicine as the articles feed knows it; code list 001 names it by its number.
 *
 * @param number Z-index article number
 * @param atc ATC code; it says nothing of the route
 * @param route null when not known
 */
public record Article(String number, String atc, @Nullable Route route) {
  /** How a medicine is given. */
  public enum Route {
    PARENTERAL,
    ORAL,
    OTHER
  }
}
