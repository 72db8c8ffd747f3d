package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.host.Outcome;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.KeyMissing;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.Publication;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.ReferenceReading;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.summary.Disclosure;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.table.Rows;

/**
 * One night from inbox to publication: take in, see whether it was done before, compute, publish.
 */
final class NightInProgress {
  private final NightRequest request;
  private final Settings settings;
  private final CodeTables codes;
  private final FileAccess files;
  private final BatchHost host;
  private final Progress progress;
  private final InstantSource clock;
  private final NightReport report;
  private final Metrics metrics = new Metrics();
  private final Instant started;
  private final Store store;
  private final Runs runs;
  private ContractStage.Result result = ContractStage.Result.NONE;

  NightInProgress(
      NightRequest request,
      CodeTables codes,
      FileAccess files,
      BatchHost host,
      Progress progress,
      InstantSource clock,
      PrintStream out) {
    this.request = request;
    this.settings = request.settings();
    this.codes = codes;
    this.files = files;
    this.host = host;
    this.progress = progress;
    this.clock = clock;
    this.report = new NightReport(out, request);
    this.started = clock.instant();
    this.store = new Store(files, settings.folders().store());
    this.runs = new Runs(files, settings.folders().out());
  }

  Metrics metrics() {
    return metrics;
  }

  Progress progress() {
    return progress;
  }

  ExitCode run() throws Exception {
    Pseudonyms pseudonyms =
        request.key().map(Pseudonyms::withKey).orElseGet(Pseudonyms::withoutKey);
    Intake intake = new Intake(store, settings, pseudonyms, progress);
    Outcome taken = host.run("intake", intakeIdentity(), intake.stages());
    if (!isComplete(taken)) {
      return ExitCode.STOPPED;
    }
    Verdict verdict = intake.verdict();
    if (verdict.budgetExceeded()) {
      report.budgetExceeded(verdict, settings.quarantine());
      return ExitCode.BUDGET_EXCEEDED;
    }
    Manifest manifest = store.manifest();
    Optional<RunRecord> before = runs.before(request.date());
    Opening opening = Opening.of(manifest, before, verdict.refused(), settings.expected());
    if (manifest.deliveries().isEmpty()) {
      report.storeEmpty(opening);
      return ExitCode.worst(List.of(ExitCode.INCOMPLETE, opening.exitCode()));
    }
    RunIdentity identity = identity(manifest, pseudonyms, before);
    Logging.runId(identity.runId());
    ExitCode code = compute(identity, manifest, opening, before);
    if (code != ExitCode.STOPPED) {
      intake.tidy();
      files.delete(runsInScratch());
    }
    return code;
  }

  private String runsInScratch() {
    return settings.folders().scratch() + "/runs";
  }

  private ExitCode compute(
      RunIdentity identity, Manifest manifest, Opening opening, Optional<RunRecord> before)
      throws Exception {
    Optional<RunRecord> done = runs.find(request.date().toString(), identity.runId());
    if (done.isPresent() && runs.isIntact(done.get())) {
      runs.settle(done.get());
      report.alreadyComplete(done.get(), opening, runs);
      return opening.codeWhenAlreadyComplete();
    }
    List<FindingRow> contractFindings = new ArrayList<>();
    Reference reference =
        new ReferenceReading(store, manifest)
            .on(request.date(), codes, finding -> contractFindings.add(FindingRow.of(finding)));
    Publication publication =
        Publication.start(files, runs, request.date().toString(), identity.runId());
    String work = runsInScratch() + "/" + identity.runId();
    Disclosure purchasing = new Disclosure(settings.disclosure().threshold());
    OperatorTables operator = new OperatorTables(store, manifest, opening, contractFindings);
    List<PersonRange> ranges = PersonRange.plan(manifest.lines(), settings.limits().rangeLines());
    FactsFolder facts = new FactsFolder(files, work + "/facts");
    Map<String, LocalDate> seenBefore = firstSeen(before);
    List<Stage> stages =
        List.of(
            new TrajectoryStage(store, manifest, reference, ranges, facts, progress),
            new ContractStage(reference, ranges, facts, found -> result = found),
            new PublishStage(
                publication, () -> result, operator, seenBefore, purchasing, request.date()));
    if (!isComplete(host.run("night", runIdentity(identity), stages))) {
      return ExitCode.STOPPED;
    }
    RunRecord run =
        new NightRecord(identity, manifest, codes, opening)
            .of(
                result,
                operator.reconciliation(result.facts().tally()),
                publication.outputs(),
                progress.stageTimes(),
                started,
                clock.instant());
    publication.finish(run);
    new NightMetrics(metrics).intake(manifest, opening);
    new NightMetrics(metrics).contracts(result, seenBefore.keySet(), request.date());
    report.complete(run, result, purchasing, runs);
    return opening.exitCode();
  }

  private boolean isComplete(Outcome outcome) throws Exception {
    if (outcome instanceof Outcome.Failed failed) {
      if (failed.cause() instanceof KeyMissing missing) {
        throw new ConfigurationException(
            new Mistake(
                "inbox",
                "key",
                "absent",
                "PLAFONDWACHT_KEY or --key-file: " + missing.getMessage()));
      }
      if (failed.cause() instanceof AuditException) {
        // The facts of a store that does not add up must not outlive its repair.
        files.delete(runsInScratch());
      }
      throw failed.cause() instanceof Exception exception
          ? exception
          : new IllegalStateException(failed.cause());
    }
    return outcome instanceof Outcome.Completed;
  }

  private RunIdentity identity(
      Manifest manifest, Pseudonyms pseudonyms, Optional<RunRecord> before) {
    return RunIdentity.of(
        request.date(),
        manifest,
        settings.semantic(),
        codes.digests(),
        pseudonyms.keyId().orElse("none"),
        before.map(RunRecord::runId).orElse(""));
  }

  /** When a signal was first seen, as the night before tells. */
  private Map<String, LocalDate> firstSeen(Optional<RunRecord> before) throws IOException {
    Map<String, LocalDate> firstSeen = new TreeMap<>();
    if (before.isPresent()) {
      String file = runs.table(before.get(), "restricted/restriction_signals.parquet");
      try (Rows<SignalRow> rows = SignalRow.RESTRICTED.read(files, file)) {
        rows.forEachRemaining(row -> firstSeen.put(row.signalId(), row.firstSeen()));
      }
    }
    return firstSeen;
  }

  private SortedMap<String, String> intakeIdentity() throws IOException {
    return new TreeMap<>(
        Map.of(
            "date",
            request.date().toString(),
            "manifest",
            Long.toString(store.manifest().number())));
  }

  private static SortedMap<String, String> runIdentity(RunIdentity identity) {
    return new TreeMap<>(Map.of("run_id", identity.runId()));
  }
}
