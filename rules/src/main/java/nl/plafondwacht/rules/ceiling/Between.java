package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.ceiling.TerminalLine.TerminalPeriod;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * Terminal home care between the day on which the ceiling bound and the day on which it would have
 * bound without terminal care (rule C4).
 *
 * @param persons with at least one terminal home-care day of the contract in between
 * @param started persons of whom the first such day of an episode lies in between
 * @param demandCents terminal demand of the days in between
 * @param grantedCents what was granted of it
 */
public record Between(long persons, long started, long demandCents, long grantedCents) {
  private static final Between NOTHING = new Between(0, 0, 0, 0);

  /** The first terminal home-care day of an episode at the contract. */
  private record PersonEpisode(String person, LocalDate openedOn) {}

  /**
   * Counts the days in between.
   *
   * @param lastDay the earlier of run date and term end, in it
   */
  static Between of(
      Bound bound, LocalDate lastDay, List<TerminalLine> lines, Strictness strictness) {
    Period window = window(bound, lastDay);
    return window == null ? NOTHING : of(window, lines, strictness);
  }

  /** The same of each person by themselves; together they are the whole. */
  static Map<String, Between> byPerson(
      Bound bound, LocalDate lastDay, List<TerminalLine> lines, Strictness strictness) {
    Map<String, List<TerminalLine>> byPerson = new TreeMap<>();
    for (TerminalLine line : lines) {
      byPerson.computeIfAbsent(line.person(), person -> new ArrayList<>()).add(line);
    }
    Map<String, Between> between = new TreeMap<>();
    byPerson.forEach((person, own) -> between.put(person, of(bound, lastDay, own, strictness)));
    return between;
  }

  private static Between of(Period window, List<TerminalLine> lines, Strictness strictness) {
    Map<String, Days> homeCare = homeCare(lines, strictness);
    Map<PersonEpisode, LocalDate> firstDays = new HashMap<>();
    long demand = 0;
    long granted = 0;
    for (TerminalLine line : lines) {
      Days days = homeCare.getOrDefault(line.person(), Days.NONE);
      long inside = line.days(strictness).and(days).and(window).count();
      demand += line.part(line.demandCents(), inside);
      granted += line.part(line.grantedCents(), inside);
      if (line.homeCare()) {
        line.stretches().at(strictness).forEach(stretch -> firstDay(line, stretch, firstDays));
      }
    }
    long persons = homeCare.values().stream().filter(days -> !days.and(window).isEmpty()).count();
    return new Between(persons, started(firstDays, window), demand, granted);
  }

  /** Terminal home-care days of the contract, by person. */
  private static Map<String, Days> homeCare(List<TerminalLine> lines, Strictness strictness) {
    Map<String, List<Period>> periods = new HashMap<>();
    for (TerminalLine line : lines) {
      if (line.homeCare()) {
        periods
            .computeIfAbsent(line.person(), person -> new ArrayList<>())
            .addAll(line.days(strictness).periods());
      }
    }
    Map<String, Days> days = new HashMap<>();
    periods.forEach((person, own) -> days.put(person, Days.union(own)));
    return days;
  }

  private static void firstDay(
      TerminalLine line, TerminalPeriod stretch, Map<PersonEpisode, LocalDate> firstDays) {
    firstDays.merge(
        new PersonEpisode(line.person(), stretch.episodeOpenedOn()),
        stretch.days().first(),
        (a, b) -> a.isBefore(b) ? a : b);
  }

  private static long started(Map<PersonEpisode, LocalDate> firstDays, Period window) {
    return firstDays.entrySet().stream()
        .filter(first -> window.contains(first.getValue()))
        .map(first -> first.getKey().person())
        .distinct()
        .count();
  }

  private static @Nullable Period window(Bound bound, LocalDate lastDay) {
    LocalDate from = bound.on();
    LocalDate without = bound.withoutTerminalOn();
    LocalDate to = without == null ? lastDay : without.minusDays(1);
    return from == null || to.isBefore(from) ? null : new Period(from, to);
  }
}
