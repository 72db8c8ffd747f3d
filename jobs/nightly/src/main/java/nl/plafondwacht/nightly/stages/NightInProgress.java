package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;

/**
 * One night from inbox to publication: take in, see whether it was done before, compute, publish.
 */
final class NightInProgress {
  private final Means means;
  private final NightRequest request;
  private final Settings settings;
  private final Store store;
  private final Runs runs;
  private final NightReport report;

  NightInProgress(Means means, PrintStream out) {
    this.means = means;
    this.request = means.request();
    this.settings = means.settings();
    this.store = means.store();
    this.runs = means.runs();
    this.report = new NightReport(out, request);
  }

  ExitCode run() throws Exception {
    Pseudonyms pseudonyms =
        request.key().map(Pseudonyms::withKey).orElseGet(Pseudonyms::withoutKey);
    Intake intake = new Intake(store, settings, pseudonyms, means.progress());
    if (!means.complete("intake", intakeIdentity(), intake.stages())) {
      return ExitCode.STOPPED;
    }
    Verdict verdict = intake.verdict();
    if (verdict.budgetExceeded()) {
      report.budgetExceeded(verdict, settings.quarantine());
      return ExitCode.BUDGET_EXCEEDED;
    }
    Optional<RunRecord> before = runs.before(request.date());
    Manifest manifest = store.manifest();
    Opening opening = Opening.of(manifest, before, verdict.refused(), settings.expected());
    if (manifest.deliveries().isEmpty()) {
      report.storeEmpty(opening);
      return ExitCode.worst(List.of(ExitCode.INCOMPLETE, opening.exitCode()));
    }
    ExitCode code = compute(identity(manifest, pseudonyms, before), manifest, opening, before);
    if (code != ExitCode.STOPPED) {
      intake.tidy();
      means.files().delete(means.runsInScratch());
      return new NightUpkeep(means).after(code, request.date());
    }
    return code;
  }

  private ExitCode compute(
      RunIdentity identity, Manifest manifest, Opening opening, Optional<RunRecord> before)
      throws Exception {
    Logging.runId(identity.runId());
    new NightMetrics(means.metrics()).intake(manifest, opening);
    Optional<RunRecord> done = runs.find(request.date().toString(), identity.runId());
    if (done.isPresent() && runs.isIntact(done.get())) {
      runs.repair(done.get());
      report.alreadyComplete(done.get(), opening, runs);
      return opening.codeWhenAlreadyComplete();
    }
    Computation computation = new Computation(means, identity, manifest, opening, before);
    if (!computation.run()) {
      return ExitCode.STOPPED;
    }
    report.complete(computation.publish(), computation.result(), runs);
    return opening.exitCode();
  }

  private RunIdentity identity(
      Manifest manifest, Pseudonyms pseudonyms, Optional<RunRecord> before) {
    return RunIdentity.of(
        request.date(),
        manifest,
        settings.semantic(),
        means.codes().digests(),
        pseudonyms.keyId().orElse("none"),
        before.map(RunRecord::runId).orElse(""));
  }

  private SortedMap<String, String> intakeIdentity() throws IOException {
    return new TreeMap<>(
        Map.of(
            "date",
            request.date().toString(),
            "manifest",
            Long.toString(store.manifest().number())));
  }
}
