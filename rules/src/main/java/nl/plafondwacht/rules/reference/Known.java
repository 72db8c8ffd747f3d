package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plafondwacht.rules.finding.Place;

/**
 * A fact with the day from which it was known (data contract, "Two time axes").
 *
 * @param knownOn first day on which a night may use the fact
 */
public record Known<T>(T fact, LocalDate knownOn, Place at) {
  private static final Comparator<Known<?>> LATEST =
      Comparator.<Known<?>, LocalDate>comparing(Known::knownOn).thenComparing(Known::at);

  /**
   * The facts that count on the run date: of each key the newest known day, then the later
   * delivery, then the later line.
   *
   * @return in key order
   */
  public static <T, K extends Comparable<? super K>> List<Known<T>> newest(
      Collection<Known<T>> versions, Function<T, K> key, LocalDate runDate) {
    TreeMap<K, Known<T>> byKey = new TreeMap<>();
    for (Known<T> version : versions) {
      if (!version.knownOn.isAfter(runDate)) {
        byKey.merge(key.apply(version.fact), version, Known::later);
      }
    }
    return List.copyOf(byKey.values());
  }

  /**
   * The rows that count on the run date when a delivery replaces an owner's whole set: all rows of
   * the newest delivery that speaks of the owner.
   *
   * @return by owner, then in the order delivered
   */
  public static <T> List<Known<T>> newestSets(
      Collection<Known<T>> rows, Function<T, String> owner, LocalDate runDate) {
    TreeMap<String, List<Known<T>>> byOwner = new TreeMap<>();
    for (Known<T> row : rows.stream().sorted(LATEST).toList()) {
      if (row.knownOn.isAfter(runDate)) {
        continue;
      }
      List<Known<T>> set = byOwner.computeIfAbsent(owner.apply(row.fact), o -> new ArrayList<>());
      if (!set.isEmpty() && set.get(0).at.delivery() != row.at.delivery()) {
        set.clear();
      }
      set.add(row);
    }
    return byOwner.values().stream().flatMap(List::stream).toList();
  }

  private static <T> Known<T> later(Known<T> a, Known<T> b) {
    return LATEST.compare(a, b) >= 0 ? a : b;
  }
}
