package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.facts.Flow;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.MonitorDisclosure;
import nl.plafondwacht.rules.uptake.UptakeFacts;

/**
 * What a night found, from which every table is made.
 *
 * @param episodes of all persons at all levels
 * @param files where the lines and cents of each declarations file are
 * @param firstSeen by signal id, of nights before
 * @param monitor what analysts may see
 */
public record NightResults(
    Reference reference,
    List<ContractNight> contracts,
    List<TrajectoryRow> episodes,
    List<ReconciliationRow> files,
    List<OperatorFindingRow> findings,
    Flow flow,
    UptakeFacts uptake,
    Map<String, LocalDate> firstSeen,
    MonitorDisclosure monitor) {

  LocalDate runDate() {
    return reference.runDate();
  }

  /** The rows of each contract after each other. */
  <R> Stream<R> ofContracts(Function<ContractNight, Stream<R>> rows) {
    return contracts.stream().flatMap(rows);
  }
}
