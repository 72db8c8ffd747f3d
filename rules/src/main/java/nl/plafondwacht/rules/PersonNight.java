package nl.plafondwacht.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.PersonContracts;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.line.PersonLines;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.trajectory.Trajectory;

/** One person's part of the night: facts, rows, net lines, trajectory, contracts. */
public record PersonNight(
    PersonFacts person, PersonLines lines, Trajectory trajectory, PersonContracts contracts) {

  /**
   * Applies rules M, T and C1 to one person.
   *
   * @param rows all declaration rows of the person; there may be none
   */
  public static PersonNight of(PersonFacts person, List<Declaration> rows, Reference reference) {
    PersonLines lines = PersonLines.of(rows, reference);
    Trajectory trajectory = Trajectory.of(person, lines.lines(), reference);
    PersonContracts contracts = PersonContracts.of(person, lines.lines(), trajectory, reference);
    return new PersonNight(person, lines, trajectory, contracts);
  }

  public List<Finding> findings() {
    return Stream.of(lines.findings(), trajectory.findings(), contracts.findings())
        .flatMap(List::stream)
        .toList();
  }
}
