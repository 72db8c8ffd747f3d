package nl.plafondwacht.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.PersonContracts;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.line.PersonLines;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.trajectory.Trajectories;
import nl.plafondwacht.rules.uptake.EpisodeSummary;
import nl.plafondwacht.rules.uptake.PersonUptake;

/** One person's part of the night: facts, rows, net lines, trajectories, contracts, titles. */
public record PersonResult(
    PersonFacts person,
    PersonLines lines,
    Trajectories trajectories,
    PersonContracts contracts,
    PersonUptake uptake,
    List<EpisodeSummary> episodes) {

  /**
   * Applies rules M, T, C1 and U to one person.
   *
   * @param rows all declaration rows of the person; there may be none
   */
  public static PersonResult of(PersonFacts person, List<Declaration> rows, Reference reference) {
    PersonLines lines = PersonLines.of(rows, reference);
    Trajectories trajectories = Trajectories.of(person, lines.lines(), reference);
    PersonContracts contracts = PersonContracts.of(person, lines.lines(), trajectories, reference);
    PersonUptake uptake = PersonUptake.of(person, lines.lines(), trajectories, reference);
    List<EpisodeSummary> episodes =
        EpisodeSummary.of(person, lines.lines(), trajectories, reference);
    return new PersonResult(person, lines, trajectories, contracts, uptake, episodes);
  }

  public List<Finding> findings() {
    return Stream.of(lines.findings(), trajectories.findings(), contracts.findings())
        .flatMap(List::stream)
        .toList();
  }
}
