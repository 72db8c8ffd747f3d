package nl.plafondwacht.rules.trajectory;

import java.util.List;
import nl.plafondwacht.rules.reference.Markers.Kind;

/**
 * All markers that hold for a person on the run date: those that start on or before it and on or
 * before death. A GP visit is in it when it is at least the third within 14 days, a HINDSIGHT line
 * once the death is known and the last dispensing is near (T3).
 *
 * @param all by first day; on one day those that open by themselves first
 */
public record Signs(List<Sign> all) {
  static final Signs NONE = new Signs(List.of());

  public Signs {
    all = List.copyOf(all);
  }

  /** Those of the kind, in order. */
  public List<Sign> of(Kind kind) {
    return all.stream().filter(sign -> sign.kind() == kind).toList();
  }

  /** Those whose day is a group day, in order. */
  public List<Sign> groupDays() {
    return all.stream().filter(Sign::isGroupDay).toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
