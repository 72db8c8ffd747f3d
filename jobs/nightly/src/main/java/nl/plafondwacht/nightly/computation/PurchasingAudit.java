package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.tables.Output;
import nl.plafondwacht.nightly.tables.Outputs;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Figures;
import nl.plafondwacht.rules.disclosure.Hiding;
import nl.plafondwacht.rules.disclosure.Isolated;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.shown.ContractFigures;

/**
 * Reads the tables of purchasing back and tries all sums and differences of their figures against
 * what each person adds to them (rule S8).
 */
final class PurchasingAudit {
  /** Columns of numbers that no persons are behind; all others are declared as figures. */
  static final Set<String> NOT_OF_PERSONS =
      Set.of(
          "ceiling_tests ceiling_cents",
          "contract_months ceiling_cents",
          "contract_clauses days",
          "restriction_signals threshold");

  private final FileAccess files;
  private final List<String> ranges;
  private final FactsFolder facts;
  private final long threshold;

  /**
   * An audit against the facts of a run.
   *
   * @param ranges together all persons
   * @param threshold fewest persons that a figure may tell of
   */
  PurchasingAudit(FileAccess files, List<PersonRange> ranges, FactsFolder facts, long threshold) {
    this.files = files;
    this.ranges = ranges.stream().map(PersonRange::name).toList();
    this.facts = facts;
    this.threshold = threshold;
  }

  /**
   * Audits the tables of a run.
   *
   * @param folder of the run
   * @throws AuditException when figures tell of fewer persons; names cells, no values
   */
  void run(List<ContractNight> contracts, String folder) throws IOException, AuditException {
    if (threshold <= 1) {
      return;
    }
    Map<String, ContractNight> nights = new TreeMap<>();
    contracts.forEach(night -> nights.put(night.contract().id(), night));
    Map<String, Set<Cell>> shown = shown(folder);
    for (int group = 0; group < facts.groups().size(); group++) {
      ContractFacts known = facts.contracts(ranges, group);
      for (Contract contract : facts.groups().get(group).contracts()) {
        ContractNight night = nights.get(contract.id());
        if (night != null) {
          Figures figures = night.figures(known.of(contract.id()));
          audit(contract.id(), figures, shown.getOrDefault(contract.id(), Set.of()));
        }
      }
    }
  }

  private void audit(String contractId, Figures figures, Set<Cell> shown) throws AuditException {
    Set<Cell> undeclared = new TreeSet<>(shown);
    figures.all().forEach(figure -> undeclared.remove(figure.cell()));
    if (!undeclared.isEmpty()) {
      throw new AuditException(
          "purchasing has numbers of contract %s without the persons behind them: %s"
              .formatted(contractId, undeclared));
    }
    Optional<Isolated> isolated = Hiding.isolated(figures, shown::contains, threshold);
    if (isolated.isPresent()) {
      throw new AuditException(
          "purchasing tells of fewer than %d persons at contract %s: %s"
              .formatted(threshold, contractId, isolated.get().inWords()));
    }
  }

  /** The cells that hold a value, by contract. */
  private Map<String, Set<Cell>> shown(String folder) throws IOException {
    Map<String, Set<Cell>> shown = new HashMap<>();
    for (Output<?> output : Outputs.of("purchasing")) {
      try (Rows<StoredRow> rows = output.read(files, folder)) {
        rows.forEachRemaining(
            row ->
                shown
                    .computeIfAbsent(row.text("contract_id"), id -> new HashSet<>())
                    .addAll(shown(output, row)));
      }
    }
    return shown;
  }

  private static Set<Cell> shown(Output<?> output, StoredRow row) {
    String key =
        output.key().stream()
            .filter(column -> !column.equals("contract_id"))
            .map(row::text)
            .collect(Collectors.joining(" "));
    return row.positions().keySet().stream()
        .filter(column -> row.value(column) instanceof Number)
        .map(PurchasingAudit::figure)
        .filter(figure -> !NOT_OF_PERSONS.contains(output.name() + " " + figure))
        .map(figure -> new Cell(output.name(), key, figure))
        .collect(Collectors.toSet());
  }

  /** The figure that a column shows. */
  static String figure(String column) {
    return column.equals(ContractFigures.HEADROOM) ? ContractFigures.DEMAND : column;
  }
}
