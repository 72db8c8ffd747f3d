package nl.plafondwacht.nightly.stages;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.stages.ContractResults.Result;
import nl.plafondwacht.nightly.store.Manifest;

/**
 * A run of a date over a manifest: found as it was published, or computed and published.
 *
 * @param keyId names the pseudonym key
 * @param before the latest night before the date
 */
record RunOfDate(
    Means means,
    LocalDate date,
    Mode mode,
    String keyId,
    Manifest manifest,
    Opening opening,
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
    Runs runs = means.runs();
    Optional<RunRecord> done = runs.find(date.toString(), identity.runId());
    if (done.isPresent() && runs.isIntact(done.get())) {
      runs.repair(done.get());
      means.files().delete(means.runsInScratch());
      return new End.AlreadyComplete(done.get());
    }
    SignalsBefore signals = SignalsBefore.of(before, runs, means.files());
    Computation computation =
        new Computation(means, identity, manifest, opening, signals.firstSeen());
    if (!computation.run()) {
      return new End.Stopped();
    }
    RunRecord run = computation.publish();
    new NightMetrics(means.metrics()).contracts(computation.result(), signals.rules(), date);
    means.files().delete(means.runsInScratch());
    return new End.Published(run, computation.result());
  }

  private RunIdentity identity() {
    return RunIdentity.of(
        date,
        mode,
        manifest,
        means.settings().semantic(),
        means.codes().digests(),
        keyId,
        before.map(RunRecord::runId).orElse(""));
  }
}
