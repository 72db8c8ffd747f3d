package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.compaction.CompactionWork;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.publish.RunRetention;
import nl.plafondwacht.nightly.settings.Upkeep;
import nl.plafondwacht.nightly.store.DeadFiles;
import nl.plafondwacht.nightly.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows a published night: old runs go, the store is compacted when that is due. */
final class NightUpkeep {
  private static final Logger LOG = LoggerFactory.getLogger(NightUpkeep.class);

  private final RunContext context;
  private final Store store;
  private final Upkeep upkeep;

  NightUpkeep(RunContext context) {
    this.context = context;
    this.store = context.store();
    this.upkeep = context.settings().upkeep();
  }

  /** How the night ends: as it did, or stopped when the upkeep was; then it goes on next time. */
  ExitCode after(ExitCode night, LocalDate date) throws Exception {
    retireRuns(date);
    CompactionWork compacting = new CompactionWork(context);
    boolean due = upkeep.asksForCompaction(compacting.deliveriesApart());
    if (due && !compacting.run()) {
      return ExitCode.STOPPED;
    }
    DeadFiles leftovers = new DeadFiles(store);
    told("Files that do not count in the store", leftovers.removeRows());
    told("Manifests beyond retention", leftovers.removeManifests(upkeep.manifests()));
    return night;
  }

  private void retireRuns(LocalDate date) throws IOException {
    if (upkeep.runDays().isPresent()) {
      RunRetention retention = new RunRetention(context.files(), context.runs());
      told("Runs beyond retention", retention.remove(date, upkeep.runDays().get()));
    }
  }

  private static void told(String what, List<String> removed) {
    if (!removed.isEmpty()) {
      LOG.info("{}, removed: {}", what, String.join(", ", removed));
    }
  }
}
