package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.rules.rulebook.Rulebook;

/** A run of before that somebody names, and what of it is still there. */
final class OldRun {
  private final RunRecord run;

  private OldRun(RunRecord run) {
    this.run = run;
  }

  /**
   * The run of that name.
   *
   * @param name run id, date/run id, or where a run.json lies
   * @throws ConfigurationException when there is none, or its parts do not give its id
   */
  static OldRun named(String name, Runs runs) throws IOException {
    RunRecord run =
        runs.named(name)
            .orElseThrow(
                () ->
                    mistake(
                        name,
                        "not there",
                        "the id of a run below %s, date/id, or a run.json"
                            .formatted(runs.location(""))));
    String id = RunIdentity.of(run).runId();
    if (!id.equals(run.runId())) {
      throw mistake(name, "changed after it was written", "parts that give its id, not " + id);
    }
    return new OldRun(run);
  }

  RunRecord record() {
    return run;
  }

  RunIdentity identity() {
    return RunIdentity.of(run);
  }

  /**
   * The settings with those of the run that change results.
   *
   * @throws ConfigurationException when the run was made by other rules
   */
  Settings settings(Settings today) {
    String rulebook = identity().part("rulebook");
    if (!rulebook.equals(Rulebook.VERSION)) {
      throw mistake(
          run.runId(),
          "of rulebook " + rulebook,
          "a run of rulebook %s; the program that made it is version %s, commit %s"
              .formatted(Rulebook.VERSION, run.program().version(), run.program().commit()));
    }
    return today.withSemantic(identity().partsOf("setting "));
  }

  /** Its night before, as far as that is still there. */
  Optional<RunRecord> before(Runs runs) throws IOException {
    return runs.named(identity().part("previous_run"));
  }

  /**
   * The store's log as it was for the run.
   *
   * @throws ConfigurationException when the store lacks a delivery of it, or has another by its
   *     name
   */
  Manifest manifest(Manifest now) {
    List<Mistake> mistakes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RunRecord.Delivery delivery : run.deliveries()) {
      Optional<LoggedDelivery> logged = now.find(delivery.name());
      if (logged.isEmpty() || !logged.get().digest().equals(delivery.digest())) {
        mistakes.add(
            new Mistake(
                "run " + run.runId(),
                "delivery " + delivery.name(),
                logged.isEmpty() ? "not in the store" : "another one in the store",
                "the deliveries of the run"));
      }
      names.add(delivery.name());
    }
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes);
    }
    return now.restrictedTo(names);
  }

  private static ConfigurationException mistake(String name, String value, String expected) {
    return ConfigurationException.onCommandLine("run " + name, value, expected);
  }
}
