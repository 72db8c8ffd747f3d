package nl.plafondwacht.nightly.facts;

import java.io.Closeable;
import java.io.IOException;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.line.RowVerdict;

/**
 * Everything that the persons of one range hand on. References go to scratch when there are too
 * many. Not safe for use by several threads.
 */
public final class RangeFacts implements Closeable {
  private final ContractFacts contracts = new ContractFacts();
  private final LineFacts lines = new LineFacts();
  private final PopulationFacts population = PopulationFacts.none();
  private final ExternalSort<ReferenceRow> references;

  RangeFacts(SortSpace space) throws IOException {
    this.references = new ExternalSort<>(ReferenceRow.TABLE, ReferenceRow.ORDER, space);
  }

  /** Adds one person. */
  public void add(PersonResult night) throws IOException {
    contracts.add(night.contracts().counting(), night.trajectories());
    lines.add(night);
    population.add(night);
    for (Judged judged : night.lines().rows()) {
      if (judged.verdict() == RowVerdict.ACCEPTED) {
        references.add(reference(judged.row()));
      }
    }
  }

  private static ReferenceRow reference(Declaration row) {
    return new ReferenceRow(
        row.key().toString(), row.at().delivery(), row.at().file(), row.at().line());
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

  ExternalSort<ReferenceRow> references() {
    return references;
  }

  @Override
  public void close() throws IOException {
    references.close();
  }
}
