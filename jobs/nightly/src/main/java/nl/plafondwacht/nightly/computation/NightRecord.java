package nl.plafondwacht.nightly.computation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StageTime;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.tables.ReconciliationRow;
import nl.plafondwacht.rules.finding.Reason;

/** Puts together what operator/run.json says. */
final class NightRecord {
  /** What it says of rules S4 and S6. */
  private static final String SECONDARY_SUPPRESSION = "not proven";

  private final RunIdentity identity;
  private final Manifest manifest;
  private final CodeTables codes;
  private final NightStart opening;

  NightRecord(RunIdentity identity, Manifest manifest, CodeTables codes, NightStart opening) {
    this.identity = identity;
    this.manifest = manifest;
    this.codes = codes;
    this.opening = opening;
  }

  /** The record of a run that wrote the outputs given. */
  RunRecord of(
      Result result,
      RunRecord.Decisions decisions,
      SortedMap<String, String> seenBefore,
      List<ReconciliationRow> files,
      List<RunRecord.Output> outputs,
      List<StageTime> stages,
      Instant started,
      Instant finished) {
    ExitCode code = opening.exitCode();
    return new RunRecord(
        RunRecord.FORMAT,
        identity.runId(),
        identity.date().toString(),
        identity.parts(),
        seenBefore,
        program(),
        manifest.deliveries().stream().map(NightRecord::delivery).toList(),
        opening.newDeliveries().stream().map(LoggedDelivery::name).toList(),
        opening.refused().stream().map(NightRecord::refusal).toList(),
        opening.absent().stream().map(RunRecord.Absence::name).toList(),
        opening.absent(),
        codes.notConfigured(),
        codes.unverified(),
        counts(result, files),
        decisions,
        SECONDARY_SUPPRESSION,
        outputs,
        stages.stream()
            .map(time -> new RunRecord.Stage(time.stage(), time.units(), time.total().toMillis()))
            .toList(),
        started.toString(),
        finished.toString(),
        code.code(),
        code == ExitCode.COMPLETE ? "complete" : code.meaning());
  }

  private SortedMap<String, Long> counts(Result result, List<ReconciliationRow> files) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("deliveries", (long) manifest.deliveries().size());
    counts.put("contracts", (long) result.contracts().size());
    counts.put(
        "contracts_bound",
        result.contracts().stream().filter(one -> one.test().bound().on() != null).count());
    counts.put("signals", (long) result.signals().size());
    counts.put("lines_in", sum(files, ReconciliationRow::linesIn));
    counts.put("lines_accepted", sum(files, ReconciliationRow::linesAccepted));
    counts.put("lines_quarantined", sum(files, ReconciliationRow::linesQuarantined));
    counts.put("lines_duplicate", sum(files, ReconciliationRow::linesDuplicate));
    counts.put("lines_decision_update", sum(files, ReconciliationRow::linesDecisionUpdate));
    counts.put("lines_netted", sum(files, ReconciliationRow::linesNetted));
    counts.put("lines_outside_contract", sum(files, ReconciliationRow::linesOutsideContract));
    counts.put("cents_in", sum(files, ReconciliationRow::centsIn));
    counts.put("cents_accepted", sum(files, ReconciliationRow::centsAccepted));
    counts.put("cents_quarantined", sum(files, ReconciliationRow::centsQuarantined));
    counts.put("cents_duplicate", sum(files, ReconciliationRow::centsDuplicate));
    counts.put("cents_decision_update", sum(files, ReconciliationRow::centsDecisionUpdate));
    return counts;
  }

  private static long sum(List<ReconciliationRow> files, ToLongFunction<ReconciliationRow> what) {
    return files.stream().mapToLong(what).reduce(0, Math::addExact);
  }

  private static RunRecord.Program program() {
    Package program = NightRecord.class.getPackage();
    return new RunRecord.Program(
        Objects.requireNonNullElse(program.getImplementationVersion(), "not packaged"),
        ProgramCommit.find(),
        Runtime.version().toString());
  }

  private static RunRecord.Delivery delivery(LoggedDelivery delivery) {
    List<RunRecord.File> files = new ArrayList<>();
    delivery
        .files()
        .forEach(
            file ->
                files.add(
                    new RunRecord.File(
                        file.name(),
                        file.feed(),
                        file.sha256(),
                        file.knownAs(),
                        file.records(),
                        file.rejectedLines())));
    return new RunRecord.Delivery(delivery.name(), delivery.created(), delivery.digest(), files);
  }

  private static RunRecord.Refusal refusal(Verdict.Refused refused) {
    return new RunRecord.Refusal(
        refused.name(),
        refused.findings().stream()
            .filter(finding -> finding.reason().weight() == Reason.Weight.REFUSAL)
            .map(finding -> finding.reason().name())
            .distinct()
            .sorted()
            .toList());
  }
}
