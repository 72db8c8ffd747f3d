package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.computation.Computation;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.RunRecord.Output;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.CodeArchive;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;

/**
 * An old run made again from its run.json: the same deliveries, codes, settings and rules have to
 * give the same bytes. What is lost or damaged of the run is put back; an intact run stays as it
 * is.
 */
public final class Reproduction {
  private final UnderLock lock;
  private final PrintStream out;

  /**
   * @param out takes the result
   */
  public Reproduction(FileAccess files, InstantSource clock, StopRequest stop, PrintStream out) {
    this.lock = new UnderLock(files, clock, stop);
    this.out = out;
  }

  /**
   * Makes the run again. The pointer stays where it is, also on another run of the same date.
   *
   * @param run run id, date/run id, or where a run.json lies
   * @param today the day in Amsterdam
   * @throws AuditException when a table got other bytes
   */
  public ExitCode run(Configured configured, String run, LocalDate today) throws Exception {
    Settings settings = configured.settings();
    return lock.run(
        settings,
        "reproduce " + run,
        today,
        () -> {
          new Preconditions(lock.files(), settings).requireFolders();
          return codes(settings, run);
        },
        context -> run(context, OldRun.named(run, context.runs())));
  }

  private ExitCode run(RunContext today, OldRun old) throws Exception {
    Logging.runId(old.record().runId());
    Manifest manifest = old.manifest(today.store().manifest());
    RunContext context = today.with(old.settings(today.settings()));
    Computation computation =
        new Computation(
            context, old.identity(), manifest, opening(manifest, old), old.record().seenBefore());
    if (!computation.run()) {
      return ExitCode.STOPPED;
    }
    try {
      compare(old.record(), computation.outputs());
      publish(context, old.record(), computation);
    } finally {
      computation.abandon();
      context.files().delete(context.runsInScratch());
    }
    return ExitCode.COMPLETE;
  }

  /** As they were for the run. */
  private CodeTables codes(Settings settings, String run) throws IOException {
    FileAccess files = lock.files();
    OldRun old = OldRun.named(run, new Runs(files, settings.folders().out()));
    return new CodeArchive(new Store(files, settings.folders().store()))
        .read(old.identity().partsOf("codes "));
  }

  /** Deliveries that were refused then are not in the store; the record keeps them. */
  private static NightStart opening(Manifest manifest, OldRun old) {
    return new NightStart(
        manifest.deliveries().stream()
            .filter(delivery -> old.record().newDeliveries().contains(delivery.name()))
            .toList(),
        List.of(),
        Objects.requireNonNullElse(old.record().absences(), List.of()));
  }

  private static void compare(RunRecord run, List<Output> made) throws AuditException {
    Map<String, Output> now =
        made.stream().collect(Collectors.toMap(Output::path, Function.identity()));
    List<String> others = new ArrayList<>();
    for (Output then : run.outputs()) {
      Output again = now.get(then.path());
      boolean same = again != null && again.sha256().equals(then.sha256());
      if (!same && !then.path().startsWith("operator/")) {
        others.add(then.path());
      }
    }
    if (!others.isEmpty()) {
      throw new AuditException(
          "Run %s of %s was made by program %s, commit %s; this program gives other bytes for %s"
              .formatted(
                  run.runId(),
                  run.date(),
                  run.program().version(),
                  run.program().commit(),
                  others));
    }
  }

  private void publish(RunContext context, RunRecord run, Computation computation)
      throws IOException {
    Runs runs = context.runs();
    Optional<RunRecord> there = runs.find(run.date(), run.runId());
    boolean intact = there.isPresent() && runs.isIntact(there.get());
    if (!intact) {
      computation.restore(run);
    }
    long tables = run.outputs().stream().filter(one -> !one.path().startsWith("operator/")).count();
    out.printf(
        "Run %s of %s: the same bytes in all %d tables; %s%n",
        run.runId(),
        run.date(),
        tables,
        intact ? "the published run stays as it is" : "the run was put back");
    out.printf("  %s%n", runs.location(run) + "/operator/run.json");
    new PointerNote(runs, context.today(), out).tell(run);
  }
}
