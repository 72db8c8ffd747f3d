package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.plafondwacht.nightly.computation.Computation;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.computation.SignalsBefore;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.store.Manifest;

/**
 * A run of a date over a manifest: found as it was published, or computed and published.
 *
 * @param keyId names the pseudonym key
 * @param before the latest night before the date
 */
record RunOfDate(
    RunContext context,
    LocalDate date,
    Mode mode,
    String keyId,
    Manifest manifest,
    NightStart opening,
    Optional<RunRecord> before) {

  /** How it ended. */
  sealed interface End {
    /** It was there, with every table as it was written. */
    record AlreadyComplete(RunRecord run) implements End {}

    record Published(RunRecord run, Result result) implements End {}

    /** Stopped on request. */
    record Stopped() implements End {}
  }

  End run() throws Exception {
    RunIdentity identity = identity();
    Logging.runId(identity.runId());
    Runs runs = context.runs();
    Optional<RunRecord> done = runs.intact(date.toString(), identity.runId());
    if (done.isPresent()) {
      settle(runs, done.get());
      context.files().delete(context.runsInScratch());
      return new End.AlreadyComplete(done.get());
    }
    SignalsBefore signals = SignalsBefore.of(before, runs, context.files());
    Computation computation =
        new Computation(context, identity, manifest, opening, signals.firstSeen());
    if (!computation.run()) {
      return new End.Stopped();
    }
    RunRecord run = computation.publish();
    new NightMetrics(context.metrics()).contracts(computation.result(), signals.rules(), date);
    context.files().delete(context.runsInScratch());
    return new End.Published(run, computation.result());
  }

  /** A run that was made ahead of its date becomes the latest when the date has come. */
  private void settle(Runs runs, RunRecord done) throws IOException {
    LocalDate made = Delivery.inAmsterdam(Instant.parse(done.started())).toLocalDate();
    if (made.isBefore(date)) {
      runs.settle(done, context.today());
    } else {
      runs.repair(done, context.today());
    }
  }

  private RunIdentity identity() {
    return RunIdentity.of(
        date,
        mode,
        manifest,
        context.settings().semantic(),
        context.codes().digests(),
        keyId,
        before.map(RunRecord::runId).orElse(""));
  }
}
