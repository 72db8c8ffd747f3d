package nl.plafondwacht.sample.insurer.truth;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people could act on (rule C2): cents from an epoch day on; empty when nothing was agreed.
 */
public record Ceiling(NavigableMap<Integer, Long> steps) {

  /** No amount was agreed. */
  public static final Ceiling NONE = new Ceiling(new TreeMap<>());

  public static Ceiling of(long cents) {
    return new Ceiling(new TreeMap<>(Map.of(Integer.MIN_VALUE, cents)));
  }

  public Ceiling raised(int from, long cents) {
    TreeMap<Integer, Long> more = new TreeMap<>(steps);
    more.put(from, cents);
    return new Ceiling(more);
  }

  /** Cents on the day, null without a ceiling. */
  public @Nullable Long on(int day) {
    var step = steps.floorEntry(day);
    return step == null ? null : step.getValue();
  }
}
