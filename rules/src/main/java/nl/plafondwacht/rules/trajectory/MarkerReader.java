package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.EvidenceGroup;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.PersonFacts.WlzIndication;
import nl.plafondwacht.rules.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Finds the markers of one person in what is known and declared (rules T2 and T3). */
final class MarkerReader {
  private static final int DAYS_BEFORE_LAST_DISPENSING = 14;
  private static final int VISITS = 3;
  private static final int VISITS_WITHIN_DAYS = 14;

  private final PersonFacts person;
  private final List<NetLine> lines;
  private final Reference reference;
  private final List<Sign> found = new ArrayList<>();
  private final List<Sign> visits = new ArrayList<>();
  private final List<Sign> sedations = new ArrayList<>();

  private MarkerReader(PersonFacts person, List<NetLine> lines, Reference reference) {
    this.person = person;
    this.lines = lines;
    this.reference = reference;
  }

  /**
   * All markers, whenever they start: also those after death, a HINDSIGHT line among them, and
   * after the run date.
   *
   * @return registrations, indications, then lines
   */
  static List<Sign> of(PersonFacts person, List<NetLine> lines, Reference reference) {
    MarkerReader reading = new MarkerReader(person, lines, reference);
    reading.registrations();
    person.indications().forEach(reading::indication);
    lines.stream().filter(NetLine::canBeMarker).forEach(reading::line);
    reading.thirdVisits();
    reading.sedationsThatHold();
    return reading.found;
  }

  private void registrations() {
    person
        .registrations()
        .forEach(
            row ->
                found.add(new Sign(Kind.CERTAIN, null, row.period(), Sign.REGISTRATION, row.at())));
  }

  private void indication(WlzIndication row) {
    Optional<String> marker =
        reference.markers().certainProfile(row.profileCode(), row.period().first());
    marker.ifPresent(id -> found.add(new Sign(Kind.CERTAIN, null, row.period(), id, row.at())));
  }

  private void line(NetLine line) {
    boolean visit = false;
    for (Markers.Row row : reference.markersOf(line.claim())) {
      if (row.kind() == Kind.CERTAIN) {
        found.add(sign(line, row, line.period()));
      } else if (row.kind() == Kind.HINDSIGHT) {
        sedations.add(sign(line, row, line.period()));
      } else if (row.group() != EvidenceGroup.GP_VISITS) {
        found.add(sign(line, row, onFirstDay(line)));
      } else if (!visit) {
        visit = visits.add(sign(line, row, onFirstDay(line)));
      }
    }
  }

  private static Sign sign(NetLine line, Markers.Row row, Period period) {
    return new Sign(row.kind(), row.group(), period, row.id(), line.row().at());
  }

  private static Period onFirstDay(NetLine line) {
    return new Period(line.period().first(), line.period().first());
  }

  private void thirdVisits() {
    visits.sort(Comparator.comparing(Sign::day));
    for (int i = VISITS - 1; i < visits.size(); i++) {
      LocalDate first = visits.get(i - VISITS + 1).day();
      if (ChronoUnit.DAYS.between(first, visits.get(i).day()) < VISITS_WITHIN_DAYS) {
        found.add(visits.get(i));
      }
    }
  }

  /** Known only after death; a line after death is kept to be reported. */
  private void sedationsThatHold() {
    LocalDate death = person.deceasedOn();
    if (sedations.isEmpty() || death == null || death.isAfter(reference.runDate())) {
      return;
    }
    LocalDate last = lastDispensing(death);
    for (Sign sedation : sedations) {
      boolean near =
          last != null && !sedation.day().isBefore(last.minusDays(DAYS_BEFORE_LAST_DISPENSING));
      if (near || sedation.day().isAfter(death)) {
        found.add(sedation);
      }
    }
  }

  private @Nullable LocalDate lastDispensing(LocalDate death) {
    return lines.stream()
        .filter(line -> line.claim().codeList().equals(CodeLists.MEDICINES))
        .filter(NetLine::canBeMarker)
        .map(line -> line.period().first())
        .filter(day -> !day.isAfter(death))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
