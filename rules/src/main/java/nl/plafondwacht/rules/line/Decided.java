package nl.plafondwacht.rules.line;

import java.time.LocalDate;
import java.util.NavigableSet;
import nl.plafondwacht.rules.reference.ReturnClass;

/**
 * The decision that counts on the run date.
 *
 * @param grantedCents unsigned, before credits
 * @param classes the classes of its return codes; an unknown code has none
 */
public record Decided(long grantedCents, LocalDate on, NavigableSet<ReturnClass> classes) {
  /** Whether a reduction is explained by something other than a ceiling (rule M8). */
  public boolean isExplained() {
    return classes.contains(ReturnClass.NOT_CONTRACT)
        || classes.contains(ReturnClass.CONTRACT_OTHER);
  }
}
