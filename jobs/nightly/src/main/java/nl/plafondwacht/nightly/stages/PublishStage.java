package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.Publication;
import nl.plafondwacht.nightly.stages.ContractResults.Result;
import nl.plafondwacht.nightly.tables.CeilingTestRow;
import nl.plafondwacht.nightly.tables.ContractClauseRow;
import nl.plafondwacht.nightly.tables.ContractMonthRow;
import nl.plafondwacht.nightly.tables.OperatorFindingRow;
import nl.plafondwacht.nightly.tables.ReconciliationRow;
import nl.plafondwacht.nightly.tables.SignalCaseRow;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.reference.Commitments;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.summary.Shown;
import nl.plafondwacht.rules.trajectory.Strictness;

/** Writes all tables of the run and audits them. */
final class PublishStage implements Stage {
  private final Publication publication;
  private final Supplier<Result> result;
  private final OperatorTables operator;
  private final MonitorTables monitor;
  private final Map<String, LocalDate> firstSeen;
  private final PurchasingAudit audit;
  private final Commitments commitments;
  private final LocalDate runDate;

  /**
   * Publishes what the contracts stage found.
   *
   * @param monitor reads the facts about persons itself
   * @param firstSeen by signal id, from earlier nights
   * @param audit of what purchasing sees
   * @param commitments that contracts are held against
   */
  PublishStage(
      Publication publication,
      Supplier<Result> result,
      OperatorTables operator,
      MonitorTables monitor,
      Map<String, LocalDate> firstSeen,
      PurchasingAudit audit,
      Commitments commitments,
      LocalDate runDate) {
    this.publication = publication;
    this.result = result;
    this.operator = operator;
    this.monitor = monitor;
    this.firstSeen = firstSeen;
    this.audit = audit;
    this.commitments = commitments;
    this.runDate = runDate;
  }

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public List<String> units() {
    return List.of("tables");
  }

  @Override
  public void run(String unit) throws IOException, AuditException {
    List<ContractNight> contracts = result.get().contracts();
    List<ReconciliationRow> files = operator.reconciliation(result.get().lines().tally());
    publication.write(
        "operator/reconciliation", ReconciliationRow.TABLE, files, ReconciliationRow.ORDER);
    publication.write(
        "operator/findings",
        OperatorFindingRow.TABLE,
        operator.findings(result.get()),
        OperatorFindingRow.ORDER);
    monitor.write(publication, files);
    ceilingTests(contracts);
    signals(contracts);
    publication.write(
        "restricted/trajectories",
        TrajectoryRow.TABLE,
        result.get().lines().episodes(),
        TrajectoryRow.ORDER);
    publication.write(
        "purchasing/contract_months",
        ContractMonthRow.PURCHASING,
        contracts.stream()
            .flatMap(contract -> ContractMonthRow.of(contract, contract.purchasing()))
            .toList(),
        ContractMonthRow.ORDER);
    publication.write(
        "purchasing/contract_clauses",
        ContractClauseRow.PURCHASING,
        contracts.stream()
            .flatMap(night -> ContractClauseRow.of(night, commitments).stream())
            .toList(),
        ContractClauseRow.ORDER);
    audit.run(contracts, publication.staged("purchasing"), unit);
  }

  private void ceilingTests(List<ContractNight> contracts) throws IOException, AuditException {
    publication.write(
        "restricted/ceiling_tests",
        CeilingTestRow.RESTRICTED,
        tests(contracts, night -> Shown.EVERYTHING),
        CeilingTestRow.ORDER);
    publication.write(
        "purchasing/ceiling_tests",
        CeilingTestRow.PURCHASING,
        tests(contracts, ContractNight::purchasing),
        CeilingTestRow.ORDER);
  }

  private void signals(List<ContractNight> contracts) throws IOException, AuditException {
    publication.write(
        "restricted/restriction_signals",
        SignalRow.RESTRICTED,
        rows(contracts, night -> Shown.EVERYTHING),
        SignalRow.ORDER);
    publication.write(
        "purchasing/restriction_signals",
        SignalRow.PURCHASING,
        rows(contracts, ContractNight::purchasing),
        SignalRow.ORDER);
    publication.write(
        "restricted/signal_cases",
        SignalCaseRow.RESTRICTED,
        contracts.stream()
            .flatMap(contract -> contract.signals().stream())
            .flatMap(signal -> SignalCaseRow.of(signal).stream())
            .toList(),
        SignalCaseRow.ORDER);
  }

  private List<SignalRow> rows(
      List<ContractNight> contracts, Function<ContractNight, Shown> shown) {
    return contracts.stream()
        .flatMap(
            contract -> contract.signals().stream().map(one -> row(one, shown.apply(contract))))
        .toList();
  }

  private SignalRow row(Signal signal, Shown shown) {
    return SignalRow.of(signal, shown, firstSeen.getOrDefault(signal.id(), runDate), runDate);
  }

  private List<CeilingTestRow> tests(
      List<ContractNight> contracts, Function<ContractNight, Shown> shown) {
    return contracts.stream()
        .flatMap(
            contract ->
                Strictness.ALL.stream()
                    .map(level -> contract.tests().at(level))
                    .map(test -> CeilingTestRow.of(test, shown.apply(contract), runDate)))
        .toList();
  }
}
