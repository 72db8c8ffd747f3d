package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.acceptance.DryReader;
import nl.plafondwacht.nightly.acceptance.Expectation;
import nl.plafondwacht.nightly.acceptance.KnownFiles;
import nl.plafondwacht.nightly.acceptance.Surveyed;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.acceptance.Verification;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.LockBusyException;
import nl.plafondwacht.nightly.host.WriterLocks;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.RunRecord.Absence;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Store;

/**
 * A night without its work: asks the same questions in the same order and with the same code, takes
 * no lock and writes nothing.
 */
public final class DryRun {
  private final FileAccess files;
  private final Settings settings;
  private final Instant now;
  private final Pseudonyms pseudonyms;

  /**
   * How a night would end.
   *
   * @param isEmpty whether no delivery would be in the store
   * @param absent what is expected and would not be there
   * @param done id of the run, when it is there already
   */
  public record Forecast(
      ExitCode code, boolean isEmpty, List<Absence> absent, Optional<String> done) {
    static Forecast of(ExitCode code, boolean isEmpty, List<Absence> absent) {
      return new Forecast(code, isEmpty, absent, Optional.empty());
    }
  }

  public DryRun(FileAccess files, Settings settings, Pseudonyms pseudonyms, Instant now) {
    this.files = files;
    this.settings = settings;
    this.now = now;
    this.pseudonyms = pseudonyms;
  }

  /**
   * All that comes before a night looks at a delivery.
   *
   * @throws IOException as the night would, and its other exceptions: {@link FailureCode} has codes
   */
  public CodeTables begin() throws IOException {
    Optional<String> holder = WriterLocks.holder(files, settings.folders(), now);
    if (holder.isPresent()) {
      throw new LockBusyException(holder.get());
    }
    CodeTables codes = Preconditions.ofDryRun(files, settings).ofNight();
    StoreCondition.require(store(), pseudonyms);
    return codes;
  }

  /** What would become of the deliveries that are not in the log. */
  public Verdict verdict(
      Manifest manifest, LocalDate date, Collection<Surveyed> surveyed, DryReader reading)
      throws IOException {
    return new Verification(settings.quarantine(), KnownFiles.of(manifest), date, reading)
        .of(surveyed);
  }

  /** How a night that began would end. */
  public Forecast forecast(Manifest manifest, LocalDate date, CodeTables codes, Verdict verdict)
      throws IOException {
    if (verdict.budgetExceeded()) {
      return Forecast.of(ExitCode.BUDGET_EXCEEDED, false, List.of());
    }
    String keyId = pseudonyms.keyId().orElse(null);
    List<LoggedDelivery> fresh =
        verdict.accepted().stream().map(delivery -> delivery.logged(keyId)).toList();
    Manifest then = manifest.with(fresh, List.of(), List.of());
    Runs runs = new Runs(files, settings.folders().out());
    Optional<RunRecord> before = runs.before(date, Mode.NIGHTLY);
    List<Absence> absent =
        Expectation.absent(settings.expected(), Expectation.arrivals(then).toList(), date);
    NightStart opening = NightStart.of(then, before, verdict.refused(), absent);
    if (then.deliveries().isEmpty()) {
      return Forecast.of(opening.codeWhenEmpty(), true, opening.absent());
    }
    RunIdentity identity =
        RunIdentity.of(
            date,
            Mode.NIGHTLY,
            then,
            settings.semantic(),
            codes.digests(),
            pseudonyms.keyId().orElse(RunIdentity.NO_KEY),
            before.map(RunRecord::runId).orElse(""));
    Optional<RunRecord> done = runs.intact(date.toString(), identity.runId());
    return new Forecast(
        done.isPresent() ? opening.codeWhenAlreadyComplete() : opening.exitCode(),
        false,
        opening.absent(),
        done.map(RunRecord::runId));
  }

  private Store store() {
    return new Store(files, settings.folders().store());
  }
}
