package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.line.RowVerdict;

/** Everything that the persons of one range hand on. Not safe for use by several threads. */
public final class RangeFacts {
  private final ContractFacts contracts = new ContractFacts();
  private final LineFacts lines = new LineFacts();
  private final PopulationFacts population = PopulationFacts.none();
  private final References references = new References();

  /** Adds one person. */
  public void add(PersonResult night) {
    contracts.add(night.contracts().counting(), night.trajectories());
    lines.add(night);
    population.add(night);
    for (Judged judged : night.lines().rows()) {
      if (judged.verdict() == RowVerdict.ACCEPTED) {
        references.add(judged.row());
      }
    }
  }

  ContractFacts contracts() {
    return contracts;
  }

  LineFacts lines() {
    return lines;
  }

  PopulationFacts population() {
    return population;
  }

  References references() {
    return references;
  }
}
