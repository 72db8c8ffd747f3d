package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.Publication;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.stages.ContractStage.Result;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.ReferenceReading;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.summary.Disclosure;
import nl.plafondwacht.store.table.Rows;

/** Computes a run over a manifest and publishes it. */
final class Computation {
  private final Means means;
  private final RunIdentity identity;
  private final Manifest manifest;
  private final Opening opening;
  private final LocalDate runDate;
  private final Instant started;
  private final OperatorTables operator;
  private final Reference reference;
  private final Publication publication;
  private final Map<String, LocalDate> seenBefore;
  private Result result = Result.NONE;

  /**
   * A run that has not begun.
   *
   * @param before the latest night before this date
   */
  Computation(
      Means means,
      RunIdentity identity,
      Manifest manifest,
      Opening opening,
      Optional<RunRecord> before)
      throws IOException {
    this.means = means;
    this.identity = identity;
    this.manifest = manifest;
    this.opening = opening;
    this.runDate = identity.date();
    this.started = means.clock().instant();
    List<FindingRow> contractFindings = new ArrayList<>();
    this.reference =
        new ReferenceReading(means.store(), manifest)
            .on(runDate, means.codes(), finding -> contractFindings.add(FindingRow.of(finding)));
    this.operator = new OperatorTables(means.store(), manifest, opening, contractFindings);
    this.publication =
        Publication.start(means.files(), means.runs(), runDate.toString(), identity.runId());
    this.seenBefore = firstSeen(before);
  }

  /** Runs the stages; false when they were stopped on request. */
  boolean run() throws Exception {
    SortedMap<String, String> job = new TreeMap<>(Map.of("run_id", identity.runId()));
    try {
      return means.complete("night", job, stages());
    } catch (AuditException broken) {
      // The facts of a store that does not add up must not outlive its repair.
      means.files().delete(means.runsInScratch());
      throw broken;
    }
  }

  /** Makes the run count. */
  RunRecord publish() throws IOException, AuditException {
    RunRecord run =
        new NightRecord(identity, manifest, means.codes(), opening)
            .of(
                result,
                operator.reconciliation(result.facts().tally()),
                publication.outputs(),
                means.progress().stageTimes(),
                started,
                means.clock().instant());
    publication.finish(run, means.settings().roots());
    new NightMetrics(means.metrics()).contracts(result, seenBefore.keySet(), runDate);
    return run;
  }

  /** What the contracts stage found. */
  Result result() {
    return result;
  }

  private List<Stage> stages() {
    List<PersonRange> ranges =
        PersonRange.plan(manifest.lines(), means.settings().limits().rangeLines());
    FactsFolder facts = new FactsFolder(means.files(), work() + "/facts");
    return List.of(
        new TrajectoryStage(
            means.store(),
            manifest,
            reference,
            ranges,
            facts,
            means.progress(),
            means.settings().limits().sortRows()),
        new ContractStage(reference, ranges, facts, found -> result = found),
        new PublishStage(
            publication,
            () -> result,
            operator,
            seenBefore,
            new Disclosure(means.settings().disclosure().threshold()),
            runDate));
  }

  /** Another build of the program may see other facts in the same store. */
  private String work() {
    return "%s/%s-%s"
        .formatted(means.runsInScratch(), identity.runId(), ProgramCommit.find().replace(' ', '-'));
  }

  /** When a signal was first seen, as the night before tells. */
  private Map<String, LocalDate> firstSeen(Optional<RunRecord> before) throws IOException {
    Map<String, LocalDate> firstSeen = new TreeMap<>();
    if (before.isPresent()) {
      String file = means.runs().table(before.get(), "restricted/restriction_signals.parquet");
      try (Rows<SignalRow> rows = SignalRow.RESTRICTED.read(means.files(), file)) {
        rows.forEachRemaining(row -> firstSeen.put(row.signalId(), row.firstSeen()));
      }
    }
    return firstSeen;
  }
}
