package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.acceptance.Expectation;
import nl.plafondwacht.nightly.acceptance.Intake;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.RunRecord.Absence;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One night from inbox to publication: take in, see whether it was done before, compute, publish.
 */
final class NightInProgress {
  private static final Logger LOG = LoggerFactory.getLogger(NightInProgress.class);

  private final RunContext context;
  private final NightRequest request;
  private final Settings settings;
  private final Store store;
  private final Runs runs;
  private final NightReport report;
  private final PointerNote pointer;

  NightInProgress(RunContext context, NightRequest request, PrintStream out) {
    this.context = context;
    this.request = request;
    this.settings = context.settings();
    this.store = context.store();
    this.runs = context.runs();
    this.report = new NightReport(out, request.date(), settings);
    this.pointer = new PointerNote(runs, context.today(), out);
  }

  ExitCode run() throws Exception {
    Pseudonyms pseudonyms = Pseudonyms.of(request.key());
    StoreCondition.require(store, pseudonyms);
    tellTablesWithoutRows();
    Intake intake = intake(pseudonyms);
    if (!context.complete("intake", intakeIdentity(), intake.stages())) {
      return ExitCode.STOPPED;
    }
    Verdict verdict = intake.verdict();
    if (verdict.budgetExceeded()) {
      report.budgetExceeded(verdict);
      return ExitCode.BUDGET_EXCEEDED;
    }
    Optional<RunRecord> before = runs.before(request.date(), Mode.NIGHTLY);
    Manifest manifest = store.manifest();
    List<Absence> absent =
        Expectation.absent(
            settings.expected(), Expectation.arrivals(manifest).toList(), request.date());
    NightStart opening = NightStart.of(manifest, before, verdict.refused(), absent);
    if (manifest.deliveries().isEmpty()) {
      report.storeEmpty(opening);
      return opening.codeWhenEmpty();
    }
    RunOfDate.End end =
        new RunOfDate(
                context,
                request.date(),
                Mode.NIGHTLY,
                pseudonyms.keyId().orElse(RunIdentity.NO_KEY),
                manifest,
                opening,
                before)
            .run();
    boolean isNew = end instanceof RunOfDate.End.Published;
    new NightMetrics(context.metrics())
        .intake(manifest, isNew ? opening.newDeliveries() : List.of());
    ExitCode code = report.end(end, opening, runs);
    if (code == ExitCode.STOPPED) {
      return code;
    }
    pointer.tell(end);
    intake.tidy();
    return context.isFuture(request.date())
        ? code
        : new NightUpkeep(context).after(code, request.date());
  }

  private Intake intake(Pseudonyms pseudonyms) throws IOException {
    DeliveredFileReader reading =
        new DeliveredFileReader(pseudonyms, MessageLayouts.reading(settings.messages()));
    String keyId = pseudonyms.keyId().orElse(null);
    return new Intake(store, settings, reading, context.progress(), keyId, request.date());
  }

  /** Rows have their own periods, so such a date can be computed; what they name is not seen. */
  private void tellTablesWithoutRows() {
    List<String> tables = context.codes().withoutRowsOn(request.date());
    if (!tables.isEmpty()) {
      LOG.warn("Code tables without a row that is valid on {}: {}", request.date(), tables);
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
