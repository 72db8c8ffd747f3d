package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.Markers.EvidenceGroup;
import nl.plafondwacht.rules.reference.Markers.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A marker that holds for a person (rules T2 and T3).
 *
 * @param group null for a marker without one
 * @param period the days it runs for CERTAIN and HINDSIGHT, which may be {@link Period#OPEN}; for
 *     others the first service day alone
 * @param marker id of its row in the table of markers, or {@link #REGISTRATION}
 * @param at the row that says so
 */
public record Sign(
    Kind kind, @Nullable EvidenceGroup group, Period period, String marker, Place at) {
  /** Stands for a row of the terminal-registrations feed, which needs no row of the table. */
  public static final String REGISTRATION = "TERMINAL_REGISTRATION";

  /** Its first day. */
  public LocalDate day() {
    return period.first();
  }

  /** Whether it opens an episode by itself: at strict only when CERTAIN (T3). */
  boolean opensAt(Strictness strictness) {
    return kind == Kind.CERTAIN || (kind == Kind.HINDSIGHT && strictness != Strictness.STRICT);
  }

  /** Whether its day is a group day (T3). */
  public boolean isGroupDay() {
    return group != null && (kind == Kind.PALLIATIVE || kind == Kind.SUPPORTING);
  }
}
