package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.FileReading;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.RunRecord.Absence;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
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

  NightInProgress(Means means, NightRequest request, PrintStream out) {
    this.means = means;
    this.request = request;
    this.settings = means.settings();
    this.store = means.store();
    this.runs = means.runs();
    this.report = new NightReport(out, request.date(), settings);
  }

  ExitCode run() throws Exception {
    Pseudonyms pseudonyms = Pseudonyms.of(request.key());
    requireKeyOfStore(pseudonyms);
    Intake intake = intake(pseudonyms);
    if (!means.complete("intake", intakeIdentity(), intake.stages())) {
      return ExitCode.STOPPED;
    }
    Verdict verdict = intake.verdict();
    if (verdict.budgetExceeded()) {
      report.budgetExceeded(verdict, settings.quarantine());
      return ExitCode.BUDGET_EXCEEDED;
    }
    Optional<RunRecord> before = runs.before(request.date(), Mode.NIGHTLY);
    Manifest manifest = store.manifest();
    List<Absence> absent =
        Expectation.absent(
            settings.expected(), Expectation.arrivals(manifest).toList(), request.date());
    Opening opening = Opening.of(manifest, before, verdict.refused(), absent);
    if (manifest.deliveries().isEmpty()) {
      report.storeEmpty(opening);
      return ExitCode.worst(List.of(ExitCode.INCOMPLETE, opening.exitCode()));
    }
    RunOfDate.End end =
        new RunOfDate(
                means,
                request.date(),
                Mode.NIGHTLY,
                pseudonyms.keyId().orElse(RunIdentity.NO_KEY),
                manifest,
                opening,
                before)
            .run();
    boolean isNew = end instanceof RunOfDate.End.Published;
    new NightMetrics(means.metrics()).intake(manifest, isNew ? opening.newDeliveries() : List.of());
    ExitCode code = report.end(end, opening, runs);
    if (code != ExitCode.STOPPED) {
      intake.tidy();
      return new NightUpkeep(means).after(code, request.date());
    }
    return code;
  }

  private Intake intake(Pseudonyms pseudonyms) throws IOException {
    FileReading reading = new FileReading(pseudonyms, MessageLayouts.reading(settings.messages()));
    String keyId = pseudonyms.keyId().orElse(null);
    return new Intake(store, settings, reading, means.progress(), keyId);
  }

  /** Under another key every person of the store would become somebody else. */
  private void requireKeyOfStore(Pseudonyms pseudonyms) throws IOException {
    Optional<String> stored = store.manifest().keyId();
    Optional<String> given = pseudonyms.keyId();
    if (stored.isPresent() && given.isPresent() && !stored.equals(given)) {
      String expected =
          "the key of the store, whose id is %s (another key needs a store of its own)"
              .formatted(stored.get());
      throw new ConfigurationException(
          new Mistake("key", "id", given.get() + " of the key given", expected));
    }
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
