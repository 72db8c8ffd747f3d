package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.PersonFacts.WlzIndication;
import nl.plafondwacht.rules.reference.Reference;

/**
 * The terminal episodes of a person and the days on which home care is terminal home care.
 *
 * @param episodes strict episodes in order; they do not touch (T2)
 * @param atHome days alive in setting home or bijna-thuis-huis (T5), the denominator of M5
 * @param terminalHomeCare days in an episode, at home, without a Wlz indication, covered by the
 *     period of a home-care line of whatever provider (T4, T6), the numerator of M5
 */
public record Trajectory(
    List<Episode> episodes, Days atHome, Days terminalHomeCare, List<Finding> findings) {

  /**
   * The trajectory of one person.
   *
   * @param lines the person's net lines on the run date
   */
  public static Trajectory of(PersonFacts person, List<NetLine> lines, Reference reference) {
    List<Finding> findings = new ArrayList<>();
    List<Marker> markers = certainMarkers(person, lines, reference);
    contradictions(markers, person, findings);
    List<Period> periods = markers.stream().map(Marker::period).toList();
    List<Episode> episodes = Episodes.strict(periods, person, reference.runDate());
    Days atHome = Residence.atHome(person, lines, reference);
    Days terminal =
        Days.union(episodes.stream().map(Episode::days).toList())
            .and(atHome)
            .minus(Residence.underWlz(person))
            .and(homeCare(lines, reference));
    return new Trajectory(episodes, atHome, terminal, findings);
  }

  private static List<Marker> certainMarkers(
      PersonFacts person, List<NetLine> lines, Reference reference) {
    Stream<Marker> registered =
        person.registrations().stream().map(row -> new Marker(row.at(), row.period()));
    Stream<Marker> indicated =
        person.indications().stream()
            .filter(row -> isCertain(row, reference))
            .map(row -> new Marker(row.at(), row.period()));
    Stream<Marker> declared =
        lines.stream()
            .filter(NetLine::canBeMarker)
            .filter(line -> isCertain(line, reference))
            .map(line -> new Marker(line.row().at(), line.period()));
    return Stream.of(registered, indicated, declared).flatMap(all -> all).toList();
  }

  private static boolean isCertain(NetLine line, Reference reference) {
    return reference.markersOf(line.claim()).stream().anyMatch(row -> row.kind() == Kind.CERTAIN);
  }

  private static boolean isCertain(WlzIndication row, Reference reference) {
    return reference.markers().certainProfile(row.profileCode(), row.period().first()).isPresent();
  }

  private static Days homeCare(List<NetLine> lines, Reference reference) {
    return Days.union(
        lines.stream()
            .filter(NetLine::isDebit)
            .filter(line -> reference.contracts().isHomeCare(line.claim()))
            .map(NetLine::period)
            .toList());
  }

  private static void contradictions(
      List<Marker> markers, PersonFacts person, List<Finding> findings) {
    LocalDate death = person.deceasedOn();
    if (person.birthDate() == null && !markers.isEmpty()) {
      findings.add(unknownBirthDate(markers.get(0)));
    }
    markers.stream()
        .filter(marker -> death != null && marker.period().first().isAfter(death))
        .forEach(marker -> findings.add(afterDeath(marker)));
  }

  private static Finding unknownBirthDate(Marker marker) {
    return new Finding(
        Reason.UNKNOWN_BIRTH_DATE,
        marker.at(),
        "birth_date",
        "",
        "a birth date for a person with a marker; a window of 90 days is used");
  }

  private static Finding afterDeath(Marker marker) {
    return new Finding(
        Reason.MARKER_AFTER_DEATH,
        marker.at(),
        "start_date",
        "",
        "a marker that starts on or before death; this one opens nothing");
  }

  /** A CERTAIN marker and the row that says so. */
  private record Marker(Place at, Period period) {}
}
