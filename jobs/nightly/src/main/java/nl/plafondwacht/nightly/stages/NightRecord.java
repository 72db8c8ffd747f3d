package nl.plafondwacht.nightly.stages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StageTime;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.stages.ContractStage.Result;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.finding.Reason;

/** Puts together what operator/run.json says. */
final class NightRecord {
  private final RunIdentity identity;
  private final Manifest manifest;
  private final CodeTables codes;
  private final Opening opening;

  NightRecord(RunIdentity identity, Manifest manifest, CodeTables codes, Opening opening) {
    this.identity = identity;
    this.manifest = manifest;
    this.codes = codes;
    this.opening = opening;
  }

  /** The record of a run that wrote the outputs given. */
  RunRecord of(
      Result result,
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
        program(),
        manifest.deliveries().stream().map(NightRecord::delivery).toList(),
        opening.newDeliveries().stream().map(LoggedDelivery::name).toList(),
        opening.refused().stream().map(NightRecord::refusal).toList(),
        opening.expectedAbsent(),
        codes.notConfigured(),
        codes.unverified(),
        counts(result),
        outputs,
        stages.stream()
            .map(time -> new RunRecord.Stage(time.stage(), time.units(), time.total().toMillis()))
            .toList(),
        started.toString(),
        finished.toString(),
        code.code(),
        code == ExitCode.COMPLETE ? "complete" : code.meaning());
  }

  private SortedMap<String, Long> counts(Result result) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("deliveries", (long) manifest.deliveries().size());
    counts.put("lines_stored", manifest.lines());
    counts.put("lines_rejected", opening.rejectedLines());
    counts.put("contracts", (long) result.contracts().size());
    counts.put(
        "contracts_bound",
        result.contracts().stream().filter(one -> one.test().bound().on() != null).count());
    counts.put(
        "signals",
        result.contracts().stream().map(ContractNight::signals).mapToLong(List::size).sum());
    counts.put("findings", (long) result.facts().findings().size());
    return counts;
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
