package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.rules.uptake.PersonUptake.Death;
import nl.plafondwacht.rules.uptake.PersonUptake.TitleLine;
import org.jspecify.annotations.Nullable;

/**
 * Counts about some persons; those about others can be added in any order. Margins are not in them:
 * a person has one region and one insurer group, so they are sums. Not safe for use by several
 * threads.
 */
public final class UptakeFacts {
  private final Map<Cell, Counts> counts = new HashMap<>();
  private final Map<FirstUse, Long> firstUses = new HashMap<>();
  private final Set<ProviderUse> providers = new HashSet<>();
  private final Map<ClassCell, Long> classes = new HashMap<>();

  /**
   * Where a count belongs.
   *
   * @param title empty for what holds for every title
   */
  public record Cell(ReportPeriod period, String title, String insurerGroup, String region) {
    static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::period)
            .thenComparing(Cell::title)
            .thenComparing(Cell::insurerGroup)
            .thenComparing(Cell::region);
  }

  /**
   * Persons of {@link Counts#withTitle} whose first use ever lay that many days before death.
   *
   * @param daysBeforeDeath 0 on the day of death
   */
  public record FirstUse(Cell cell, int daysBeforeDeath) {}

  /** That a provider declared a title; the cell's period is a month. */
  public record ProviderUse(Cell cell, String providerAgb) {}

  /** Where a person of a class is counted. */
  public record ClassCell(ReportPeriod period, String region, TrajectoryClass found) {}

  /** Adds what one person says. */
  public void add(PersonUptake person) {
    person
        .classes()
        .forEach((period, found) -> add(new ClassCell(period, person.region(), found), 1));
    titles(person);
    Death death = person.death();
    if (death != null) {
      death(person, death);
    }
  }

  private void titles(PersonUptake person) {
    Set<Cell> seen = new HashSet<>();
    for (TitleLine line : person.titles()) {
      for (ReportPeriod period : periods(line.day())) {
        Cell cell = cell(person, period, line.title());
        add(cell, new Counts(1, seen.add(cell) ? 1 : 0, 0, 0, 0, 0));
      }
      add(
          new ProviderUse(
              cell(person, ReportPeriod.monthOf(line.day()), line.title()), line.providerAgb()));
    }
  }

  private void death(PersonUptake person, Death death) {
    long with = death.withTrajectory() ? 1 : 0;
    long unknown = death.notDeterminable() ? 1 : 0;
    if (with + unknown == 0) {
      return;
    }
    NavigableMap<String, LocalDate> held = firstUses(person, death);
    for (ReportPeriod period : periods(death.day())) {
      add(cell(person, period, ""), new Counts(0, 0, with, 0, unknown, 0));
      held.forEach(
          (title, first) -> {
            Cell cell = cell(person, period, title);
            add(cell, new Counts(0, 0, 0, with, 0, unknown));
            if (death.withTrajectory()) {
              add(new FirstUse(cell, (int) ChronoUnit.DAYS.between(first, death.day())), 1);
            }
          });
    }
  }

  /** The first use ever, up to death, of each title that was held in the year before death. */
  private static NavigableMap<String, LocalDate> firstUses(PersonUptake person, Death death) {
    NavigableMap<String, LocalDate> first = new TreeMap<>();
    Set<String> held = new HashSet<>();
    for (TitleLine line : person.titles()) {
      if (!line.day().isAfter(death.day())) {
        first.merge(line.title(), line.day(), (one, other) -> one.isBefore(other) ? one : other);
      }
      if (death.year().contains(line.day())) {
        held.add(line.title());
      }
    }
    first.keySet().retainAll(held);
    return first;
  }

  private static List<ReportPeriod> periods(LocalDate day) {
    return List.of(ReportPeriod.monthOf(day), ReportPeriod.quarterOf(day));
  }

  private static Cell cell(PersonUptake person, ReportPeriod period, String title) {
    return new Cell(period, title, person.insurerGroup(), person.region());
  }

  public void add(Cell cell, Counts more) {
    counts.merge(cell, more, Counts::plus);
  }

  public void add(FirstUse use, long persons) {
    firstUses.merge(use, persons, Long::sum);
  }

  public void add(ProviderUse use) {
    providers.add(use);
  }

  public void add(ClassCell cell, long persons) {
    classes.merge(cell, persons, Long::sum);
  }

  /** In the order of periods, titles, groups and regions. */
  public NavigableMap<Cell, Counts> counts() {
    return sorted(counts, Cell.ORDER);
  }

  public NavigableMap<FirstUse, Long> firstUses() {
    return sorted(
        firstUses,
        Comparator.comparing(FirstUse::cell, Cell.ORDER)
            .thenComparingInt(FirstUse::daysBeforeDeath));
  }

  public NavigableSet<ProviderUse> providers() {
    NavigableSet<ProviderUse> sorted =
        new TreeSet<>(
            Comparator.comparing(ProviderUse::cell, Cell.ORDER)
                .thenComparing(ProviderUse::providerAgb));
    sorted.addAll(providers);
    return sorted;
  }

  public NavigableMap<ClassCell, Long> classes() {
    return sorted(
        classes,
        Comparator.comparing(ClassCell::period)
            .thenComparing(ClassCell::region)
            .thenComparing(ClassCell::found));
  }

  private static <K, V> NavigableMap<K, V> sorted(Map<K, V> map, Comparator<? super K> order) {
    NavigableMap<K, V> sorted = new TreeMap<>(order);
    sorted.putAll(map);
    return sorted;
  }

  /** Equal when they hold the same counts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UptakeFacts facts
        && counts.equals(facts.counts)
        && firstUses.equals(facts.firstUses)
        && providers.equals(facts.providers)
        && classes.equals(facts.classes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(counts, firstUses, providers, classes);
  }
}
