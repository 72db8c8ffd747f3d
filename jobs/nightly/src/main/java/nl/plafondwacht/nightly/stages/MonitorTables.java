package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.PopulationFacts;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.Publication;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.tables.ClassificationCoverageRow;
import nl.plafondwacht.nightly.tables.FlowRow;
import nl.plafondwacht.nightly.tables.ReconciliationRow;
import nl.plafondwacht.nightly.tables.TitleUptakeRow;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.summary.MonitorDisclosure;
import nl.plafondwacht.rules.uptake.Coverage;
import nl.plafondwacht.rules.uptake.TitleFigures;
import nl.plafondwacht.rules.uptake.UptakeFacts;

/**
 * The suppressed aggregates for analysts of the monitor. Their root is internal as long as nobody
 * has shown that no suppressed cell follows from others (S4, S6).
 */
final class MonitorTables {
  static final String ROOT = "monitor-internal";

  /** What run.json says of rules S4 and S6. */
  static final String SECONDARY_SUPPRESSION = "not proven";

  private final FactsFolder facts;
  private final List<String> ranges;
  private final Reference reference;
  private final MonitorDisclosure disclosure;

  /**
   * Tables about all persons.
   *
   * @param ranges together all persons
   */
  MonitorTables(
      FactsFolder facts,
      List<PersonRange> ranges,
      Reference reference,
      MonitorDisclosure disclosure) {
    this.facts = facts;
    this.ranges = ranges.stream().map(PersonRange::name).toList();
    this.reference = reference;
    this.disclosure = disclosure;
  }

  /**
   * Writes them, and which way rows went.
   *
   * @param files where the lines of each file are
   */
  void write(Publication publication, List<ReconciliationRow> files)
      throws IOException, AuditException {
    PopulationFacts found = facts.population(ranges);
    publication.write(
        "operator/flow", FlowRow.TABLE, FlowTable.of(files, found.flow()), FlowRow.ORDER);
    uptake(publication, found.uptake());
    coverage(publication, found.uptake());
  }

  private void uptake(Publication publication, UptakeFacts found)
      throws IOException, AuditException {
    publication.writeWithCsv(
        ROOT + "/title_uptake",
        TitleUptakeRow.MONITOR,
        TitleFigures.of(found, reference.monitoring().titles(), reference.runDate()).stream()
            .map(figure -> TitleUptakeRow.of(figure, disclosure))
            .toList(),
        TitleUptakeRow.ORDER);
  }

  private void coverage(Publication publication, UptakeFacts found)
      throws IOException, AuditException {
    publication.writeWithCsv(
        ROOT + "/classification_coverage",
        ClassificationCoverageRow.MONITOR,
        Coverage.of(found).stream()
            .flatMap(coverage -> ClassificationCoverageRow.of(coverage, disclosure).stream())
            .toList(),
        ClassificationCoverageRow.ORDER);
  }
}
