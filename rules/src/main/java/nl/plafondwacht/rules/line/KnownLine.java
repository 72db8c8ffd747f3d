package nl.plafondwacht.rules.line;

import nl.plafondwacht.rules.claim.Declaration;
import org.jspecify.annotations.Nullable;

/** A declaration known on the run date, with the decision that counts; null while pending. */
record KnownLine(Declaration row, @Nullable Decided decided) {
  long signedGrantedCents() {
    return decided == null ? 0 : row.claim().direction().signed(decided.grantedCents());
  }
}
