package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.Monitoring;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.trajectory.MarkerReach;
import nl.plafondwacht.rules.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;

/**
 * What one person adds to the figures about titles and classes.
 *
 * @param insurerGroup of the person's insurer; its UZOVI when no contract names it
 * @param titles lines under a title, on or before the run date
 * @param death null while alive on the run date, as far as known
 * @param classes by month and quarter (T7)
 */
public record PersonUptake(
    String insurerGroup,
    String region,
    List<TitleLine> titles,
    @Nullable Death death,
    SortedMap<ReportPeriod, TrajectoryClass> classes) {
  /** A person's region or insurer that is not known. */
  public static final String UNKNOWN = "UNKNOWN";

  static final int YEAR = 365;

  /**
   * A usable line under a title (U1).
   *
   * @param day its first service day
   */
  public record TitleLine(String title, LocalDate day, String providerAgb) {}

  /**
   * A death on or before the run date (U2).
   *
   * @param withTrajectory a marker other than a title for talks lies in the last 365 days
   * @param notDeterminable none does, there are lines in the last W days, and no such talk in them
   */
  public record Death(LocalDate day, boolean withTrajectory, boolean notDeterminable) {

    /** The 365 days in which a title counts as held, the day of death the last of them. */
    Period year() {
      return last(day, YEAR);
    }
  }

  /**
   * Looks at one person.
   *
   * @param lines the person's net lines on the run date
   */
  public static PersonUptake of(
      PersonFacts person, List<NetLine> lines, Trajectories trajectories, Reference reference) {
    LocalDate runDate = reference.runDate();
    Evidence evidence = Evidence.of(trajectories);
    LocalDate died = person.deceasedOn();
    LocalDate known = died == null || died.isAfter(runDate) ? null : died;
    boolean undetermined = known != null && isUndetermined(known, person, lines, evidence);
    return new PersonUptake(
        insurerGroup(person, reference),
        region(person, reference.monitoring()),
        titles(lines, reference),
        known == null ? null : death(known, undetermined, evidence),
        Classes.of(lines, evidence, undetermined ? known : null, runDate));
  }

  private static Death death(LocalDate day, boolean undetermined, Evidence evidence) {
    boolean withTrajectory = evidence.hasMarkerIn(last(day, YEAR));
    return new Death(day, withTrajectory, !withTrajectory && undetermined);
  }

  private static boolean isUndetermined(
      LocalDate day, PersonFacts person, List<NetLine> lines, Evidence evidence) {
    Period end = last(day, MarkerReach.days(person, day));
    return lines.stream().anyMatch(line -> line.isDebit() && line.period().overlaps(end))
        && !evidence.hasMarkerIn(end)
        && !evidence.hasPlanningIn(end);
  }

  private static Period last(LocalDate day, int days) {
    return new Period(day.minusDays(days - 1L), day);
  }

  private static List<TitleLine> titles(List<NetLine> lines, Reference reference) {
    return lines.stream()
        .filter(NetLine::canBeMarker)
        .filter(line -> !line.period().first().isAfter(reference.runDate()))
        .flatMap(
            line ->
                reference.monitoring().titles().of(line.claim()).stream()
                    .map(
                        title ->
                            new TitleLine(
                                title.id(), line.period().first(), line.claim().providerAgb())))
        .toList();
  }

  private static String insurerGroup(PersonFacts person, Reference reference) {
    String uzovi = person.insurerUzovi();
    return uzovi == null ? UNKNOWN : reference.contracts().insurerGroup(uzovi);
  }

  private static String region(PersonFacts person, Monitoring monitoring) {
    String postcode = person.postcode4();
    return postcode == null ? UNKNOWN : monitoring.regions().getOrDefault(postcode, UNKNOWN);
  }
}
