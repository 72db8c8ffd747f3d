package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.facts.ContractGroup;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.facts.PopulationFacts;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.Publication;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.store.CodeArchive;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.ReferenceReader;
import nl.plafondwacht.nightly.tables.NightResults;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.Disclosure;
import nl.plafondwacht.rules.shown.MonitorDisclosure;

/** Computes a run over a manifest and publishes it. */
public final class Computation {
  /** A year's ledger takes up to 100 KB. */
  private static final int CONTRACTS_PER_GROUP = 500;

  private final RunContext context;
  private final RunIdentity identity;
  private final Manifest manifest;
  private final NightStart opening;
  private final LocalDate runDate;
  private final Instant started;
  private final OperatorTables operator;
  private final DecisionFindings decisions;
  private final Reference reference;
  private final Publication publication;
  private final SortedMap<String, String> seenBefore;
  private final List<PersonRange> ranges;
  private final FactsFolder facts;
  private final ContractStage contracts;

  /**
   * A run that has not begun.
   *
   * @param seenBefore first days of signals, from nights before
   */
  public Computation(
      RunContext context,
      RunIdentity identity,
      Manifest manifest,
      NightStart opening,
      SortedMap<String, String> seenBefore)
      throws IOException {
    this.context = context;
    this.identity = identity;
    this.manifest = manifest;
    this.opening = opening;
    this.runDate = identity.date();
    this.started = context.clock().instant();
    List<FindingRow> contractFindings = new ArrayList<>();
    ReferenceReader reading = new ReferenceReader(context.store(), manifest);
    this.reference =
        reading.on(
            runDate, context.codes(), finding -> contractFindings.add(FindingRow.of(finding)));
    this.seenBefore = seenBefore;
    this.decisions = new DecisionFindings(reading.decisions(), manifest, firstSeen(), runDate);
    this.operator =
        new OperatorTables(context.store(), manifest, opening, contractFindings, decisions);
    this.ranges = PersonRange.plan(manifest.lines(), context.settings().limits().rangeLines());
    this.facts =
        new FactsFolder(
            context.files(),
            work(),
            ContractGroup.cut(reference.contracts().contracts(), CONTRACTS_PER_GROUP),
            context.settings().limits().sortRows());
    this.contracts =
        new ContractStage(
            reference, ranges, facts, new Disclosure(context.settings().disclosure().threshold()));
    this.publication =
        Publication.start(context.files(), context.runs(), runDate.toString(), identity.runId());
    new CodeArchive(context.store()).keep(context.codes());
  }

  /** Runs the stages; false when they were stopped on request. */
  public boolean run() throws Exception {
    SortedMap<String, String> job = new TreeMap<>(Map.of("run_id", identity.runId()));
    try {
      return context.complete("night", job, stages());
    } catch (AuditException broken) {
      // The facts of a store that does not add up must not outlive its repair.
      context.files().delete(context.runsInScratch());
      throw broken;
    }
  }

  /** Makes the run count. */
  public RunRecord publish() throws IOException, AuditException {
    Result result = contracts.result();
    RunRecord run =
        new NightRecord(identity, manifest, context.codes(), opening)
            .of(
                result,
                decisions.counts(result),
                seenBefore,
                operator.reconciliation(result.lines().tally()),
                publication.outputs(),
                context.progress().stageTimes(),
                started,
                context.clock().instant());
    publication.finish(run, context.settings().roots(), context.today());
    return run;
  }

  /** The tables as they are staged. */
  public List<RunRecord.Output> outputs() {
    return publication.outputs();
  }

  /** Puts the staged tables in place of those of a run that was published before. */
  public void restore(RunRecord run) throws IOException {
    publication.restore(run.written(publication.outputs()), context.settings().roots());
  }

  /** Leaves what was published as it is. */
  public void abandon() throws IOException {
    publication.abandon();
  }

  /** What the contracts stage found. */
  public Result result() {
    return contracts.result();
  }

  /** In order; what one finds is kept in files, or handed to the next. */
  private List<Stage> stages() {
    long threshold = context.settings().disclosure().threshold();
    return List.of(
        new TrajectoryStage(
            context.store(), manifest, reference, ranges, facts, context.progress()),
        contracts,
        new PublishStage(
            publication,
            this::found,
            new PurchasingAudit(context.files(), ranges, facts, threshold)));
  }

  private NightResults found() throws IOException, AuditException {
    Result result = contracts.result();
    PopulationFacts population = facts.population(ranges.stream().map(PersonRange::name).toList());
    return new NightResults(
        reference,
        result.contracts(),
        result.lines().episodes(),
        operator.reconciliation(result.lines().tally()),
        operator.findings(result),
        population.flow(),
        population.uptake(),
        firstSeen(),
        new MonitorDisclosure(context.settings().disclosure().threshold()));
  }

  private Map<String, LocalDate> firstSeen() {
    Map<String, LocalDate> days = new TreeMap<>();
    seenBefore.forEach((signal, day) -> days.put(signal, LocalDate.parse(day)));
    return days;
  }

  /** Another build of the program may see other facts in the same store. */
  private String work() {
    return "%s/%s-%s/facts"
        .formatted(
            context.runsInScratch(), identity.runId(), ProgramCommit.find().replace(' ', '-'));
  }
}
