package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.facts.LineFacts;
import nl.plafondwacht.nightly.facts.LineFate;
import nl.plafondwacht.nightly.facts.Tally;
import nl.plafondwacht.nightly.facts.TallyRow;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.nightly.tables.OperatorFindingRow;
import nl.plafondwacht.nightly.tables.ReconciliationRow;
import org.jspecify.annotations.Nullable;

/** What operators get: where every line and cent went, and everything that was odd. */
final class OperatorTables {
  private final Store store;
  private final Manifest manifest;
  private final NightStart opening;
  private final List<FindingRow> contractFindings;
  private final DecisionFindings decisions;
  private @Nullable List<ReconciliationRow> reconciliation;

  /**
   * Tables about a manifest.
   *
   * @param opening whose new and refused deliveries have findings to tell
   * @param contractFindings contradictions between contract rows
   * @param decisions about signals
   */
  OperatorTables(
      Store store,
      Manifest manifest,
      NightStart opening,
      List<FindingRow> contractFindings,
      DecisionFindings decisions) {
    this.store = store;
    this.manifest = manifest;
    this.opening = opening;
    this.contractFindings = contractFindings;
    this.decisions = decisions;
  }

  /**
   * One row per declarations file of the log, worked out when first asked for.
   *
   * @param tally of the night
   * @throws AuditException when a line or a cent is nowhere
   */
  List<ReconciliationRow> reconciliation(Tally tally) throws AuditException {
    if (reconciliation == null) {
      reconciliation = reconciled(tally);
    }
    return reconciliation;
  }

  private List<ReconciliationRow> reconciled(Tally tally) throws AuditException {
    List<ReconciliationRow> rows = new ArrayList<>();
    for (int position = 0; position < manifest.deliveries().size(); position++) {
      LoggedDelivery delivery = manifest.deliveries().get(position);
      for (LoggedFile file : delivery.declarationFiles()) {
        ReconciliationRow row = row(delivery, file, position, tally);
        if (row.missingLines() != 0 || row.difference() != 0) {
          throw new AuditException(
              "%s/%s does not reconcile: %d lines and %d cents are nowhere"
                  .formatted(delivery.name(), file.name(), row.missingLines(), row.difference()));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static ReconciliationRow row(
      LoggedDelivery delivery, LoggedFile file, int position, Tally tally) {
    TallyRow accepted = tally.of(position, file.name(), LineFate.ACCEPTED);
    TallyRow duplicate = tally.of(position, file.name(), LineFate.DUPLICATE);
    TallyRow update = tally.of(position, file.name(), LineFate.DECISION_UPDATE);
    long difference =
        file.readableCents()
            - accepted.cents()
            - file.rejectedCents()
            - duplicate.cents()
            - update.cents();
    return new ReconciliationRow(
        delivery.name(),
        file.name(),
        file.records(),
        accepted.lines(),
        file.rejectedLines(),
        duplicate.lines(),
        update.lines(),
        tally.of(position, file.name(), LineFate.NETTED).lines(),
        tally.of(position, file.name(), LineFate.OUTSIDE_CONTRACT).lines(),
        file.readableCents(),
        accepted.cents(),
        file.rejectedCents(),
        duplicate.cents(),
        update.cents(),
        difference);
  }

  /** Findings of the intake of new deliveries, of refused ones, and of the rules. */
  List<OperatorFindingRow> findings(Result result) throws IOException {
    LineFacts facts = result.lines();
    List<OperatorFindingRow> rows = new ArrayList<>();
    for (LoggedDelivery delivery : opening.newDeliveries()) {
      String file = store.location(delivery.findings());
      try (Rows<FindingRow> found = FindingRow.TABLE.read(store.files(), file)) {
        found.forEachRemaining(finding -> rows.add(row(finding, delivery.name())));
      }
    }
    for (Verdict.Refused delivery : opening.refused()) {
      delivery.findings().forEach(finding -> rows.add(row(finding, delivery.name())));
    }
    for (List<FindingRow> found :
        List.of(
            contractFindings,
            facts.findings(),
            facts.outsideFindings(),
            decisions.findings(result))) {
      found.forEach(finding -> rows.add(row(masked(finding), delivery(finding))));
    }
    return rows;
  }

  /** The rules tell what they found; what is personal people see as the intake shows it. */
  private static FindingRow masked(FindingRow finding) {
    return Feed.DECLARATIONS.columns().stream()
        .filter(column -> column.isPersonal() && column.name().equals(finding.field()))
        .findFirst()
        .map(column -> finding.showing(column.shown(finding.value())))
        .orElse(finding);
  }

  private @Nullable String delivery(FindingRow finding) {
    Integer position = finding.delivery();
    return position == null ? null : manifest.deliveries().get(position).name();
  }

  private static OperatorFindingRow row(FindingRow finding, @Nullable String delivery) {
    return new OperatorFindingRow(
        finding.reason(),
        finding.reason().weight(),
        delivery,
        finding.file(),
        finding.line(),
        finding.field(),
        finding.value(),
        finding.expected(),
        finding.returnCode());
  }
}
