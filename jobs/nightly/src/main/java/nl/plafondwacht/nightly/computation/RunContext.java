package nl.plafondwacht.nightly.computation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.host.Outcome;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.KeyMissing;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Store;

/**
 * What a run works with.
 *
 * @param today the day in Amsterdam on which the command started
 */
public record RunContext(
    Settings settings,
    CodeTables codes,
    FileAccess files,
    BatchHost host,
    Progress progress,
    Metrics metrics,
    InstantSource clock,
    LocalDate today) {

  /** The same with other settings. */
  public RunContext with(Settings other) {
    return new RunContext(other, codes, files, host, progress, metrics, clock, today);
  }

  /** Whether a date had not come when the command started: a run of it is nobody's latest. */
  public boolean isFuture(LocalDate date) {
    return date.isAfter(today);
  }

  public Store store() {
    return new Store(files, settings.folders().store());
  }

  public Runs runs() {
    return new Runs(files, settings.folders().out());
  }

  /** Folder for the unfinished work of runs. */
  public String runsInScratch() {
    return settings.folders().scratch() + "/runs";
  }

  /**
   * Runs stages as a job of the host.
   *
   * @return false when it was stopped on request
   * @throws Exception what made a unit fail
   */
  public boolean complete(String job, SortedMap<String, String> identity, List<Stage> stages)
      throws Exception {
    Outcome outcome = host.run(job, identity, stages);
    if (outcome instanceof Outcome.Failed failed) {
      throw cause(failed);
    }
    return outcome instanceof Outcome.Completed;
  }

  private static Exception cause(Outcome.Failed failed) {
    if (failed.cause() instanceof KeyMissing missing) {
      return new ConfigurationException(
          new Mistake(
              "inbox", "key", "absent", "PLAFONDWACHT_KEY or --key-file: " + missing.getMessage()));
    }
    return failed.cause() instanceof Exception exception
        ? exception
        : new IllegalStateException(failed.cause());
  }
}
