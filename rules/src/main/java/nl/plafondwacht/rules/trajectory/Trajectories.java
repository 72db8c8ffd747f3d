package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;

/**
 * What is known of the end of a person's life: markers, days at home, and the trajectory at each
 * strictness.
 *
 * @param signs the markers that hold, from which all levels follow
 * @param atHome days alive in setting home or bijna-thuis-huis (T5), the denominator of M5
 * @param levels one object for levels that do not differ
 */
public record Trajectories(
    Signs signs, Days atHome, ByStrictness<Trajectory> levels, List<Finding> findings) {
  private static final ByStrictness<Trajectory> NO_EPISODE =
      new ByStrictness<>(Trajectory.NONE, Trajectory.NONE, Trajectory.NONE);
  private static final Comparator<Sign> IN_ORDER =
      Comparator.comparing(Sign::day).thenComparing(sign -> !sign.opensAt(Strictness.STANDARD));

  /**
   * The trajectories of one person.
   *
   * @param lines the person's net lines on the run date
   */
  public static Trajectories of(PersonFacts person, List<NetLine> lines, Reference reference) {
    Days atHome = Residence.atHome(person, lines, reference);
    List<Sign> found = MarkerReader.of(person, lines, reference);
    if (found.isEmpty()) {
      return new Trajectories(Signs.NONE, atHome, NO_EPISODE, List.of());
    }
    LocalDate runDate = reference.runDate();
    Signs signs = holding(found, person, runDate);
    Days care = Residence.homeCareAtHome(person, lines, atHome, reference);
    ByStrictness<Trajectory> levels =
        Episodes.of(signs, person, runDate).map(episodes -> trajectory(episodes, care));
    return new Trajectories(signs, atHome, levels, contradictions(found, person));
  }

  /**
   * Where the person lived, every day alive in one setting (T5).
   *
   * @param lines the person's net lines on the run date
   */
  public static SortedMap<Setting, Days> settings(
      PersonFacts person, List<NetLine> lines, Reference reference) {
    return Residence.settings(person, lines, reference);
  }

  /**
   * The days of care of a line, on which its amount falls, evenly (M5): those of its period that
   * the person lived at home, none after death.
   */
  public Days careDays(NetLine line) {
    return atHome.and(line.period());
  }

  /**
   * The days on which the hours of a line fall, evenly (M6): its days of care; without any, its
   * first service day, so that no hour is lost.
   */
  public Days timeDays(NetLine line) {
    Days care = careDays(line);
    LocalDate first = line.period().first();
    return care.isEmpty() ? Days.of(new Period(first, first)) : care;
  }

  public Trajectory at(Strictness strictness) {
    return levels.at(strictness);
  }

  private static Trajectory trajectory(List<Episode> episodes, Days care) {
    return episodes.isEmpty()
        ? Trajectory.NONE
        : new Trajectory(
            episodes, Days.union(episodes.stream().map(Episode::days).toList()).and(care));
  }

  private static Signs holding(List<Sign> found, PersonFacts person, LocalDate runDate) {
    LocalDate death = person.deceasedOn();
    LocalDate last = death != null && death.isBefore(runDate) ? death : runDate;
    return new Signs(
        found.stream().filter(sign -> !sign.day().isAfter(last)).sorted(IN_ORDER).toList());
  }

  private static List<Finding> contradictions(List<Sign> found, PersonFacts person) {
    List<Finding> findings = new ArrayList<>();
    LocalDate death = person.deceasedOn();
    if (person.birthDate() == null) {
      findings.add(unknownBirthDate(found.get(0)));
    }
    found.stream()
        .filter(sign -> death != null && sign.day().isAfter(death))
        .forEach(sign -> findings.add(afterDeath(sign)));
    return List.copyOf(findings);
  }

  private static Finding unknownBirthDate(Sign sign) {
    return new Finding(
        Reason.UNKNOWN_BIRTH_DATE,
        sign.at(),
        "birth_date",
        "",
        "a birth date for a person with a marker; a window of 90 days is used");
  }

  private static Finding afterDeath(Sign sign) {
    return new Finding(
        Reason.MARKER_AFTER_DEATH,
        sign.at(),
        "start_date",
        "",
        "a marker that starts on or before death; this one opens nothing");
  }
}
