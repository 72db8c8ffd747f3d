package nl.plafondwacht.proof.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.proof.benchmark.inbox.Inbox;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import nl.plafondwacht.proof.benchmark.inbox.SecondNight;
import nl.plafondwacht.proof.benchmark.peer.DuckDb;
import nl.plafondwacht.proof.benchmark.peer.Gate;
import nl.plafondwacht.proof.benchmark.peer.Measured;
import nl.plafondwacht.proof.benchmark.peer.Night;
import nl.plafondwacht.proof.benchmark.peer.Peer;
import nl.plafondwacht.proof.benchmark.peer.PeerFailed;

/** Both peers on the same inbox, in turn, each run with an empty folder. */
final class Contest {
  // Fictional; only the benchmark's own fictional BSNs ever meet it.
  private static final String KEY = "b".repeat(64);

  private final Plan plan;
  private final Night night;
  private final DuckDb duckDb;
  private final DuckDb inLess;

  Contest(Plan plan, Path home) {
    this.plan = plan;
    this.night = new Night(home, plan.heap(), plan.threads(), KEY, plan.nightJvm());
    this.duckDb = new DuckDb(plan.threads(), "");
    this.inLess = new DuckDb(plan.threads(), plan.duckDbMemory());
  }

  /**
   * Runs one recipe; stops at the first run that does not pass the gate. What is needed to look
   * into a failure stays in the folder.
   */
  Outcome run(Recipe recipe) throws IOException, InterruptedException, PeerFailed, SQLException {
    Path folder = plan.out().resolve(recipe.shape().label());
    delete(folder);
    Outcome outcome = run(recipe, folder);
    if (outcome.gate().isPassed() && !plan.keep()) {
      delete(folder);
    }
    return outcome;
  }

  private Outcome run(Recipe recipe, Path folder)
      throws IOException, InterruptedException, PeerFailed, SQLException {
    Inbox inbox = Inbox.write(folder.resolve("inbox"), recipe);
    List<Measured> nights = new ArrayList<>();
    List<Measured> duckDbs = new ArrayList<>();
    List<Measured> inLesses = new ArrayList<>();
    List<Measured> seconds = new ArrayList<>();
    Gate.Result gate;
    String commit;
    do {
      Path nightWork = empty(folder, night);
      Path duckDbWork = empty(folder, duckDb);
      nights.add(night.run(inbox, nightWork));
      duckDbs.add(duckDb.run(inbox, duckDbWork));
      gate = Gate.compare(night, nightWork, duckDb, duckDbWork, true);
      commit = night.commit(nightWork);
      if (gate.isPassed() && !plan.duckDbMemory().isEmpty()) {
        runInLess(inbox, empty(folder, inLess), inLesses);
      }
      if (gate.isPassed() && recipe.secondNight() != SecondNight.NONE) {
        Inbox both = inbox.withSecond(recipe);
        seconds.add(night.run(both, nightWork));
        duckDb.run(both, duckDbWork);
        gate = gate.with(Gate.compare(night, nightWork, duckDb, duckDbWork, false).differences());
        delete(both.second());
      }
    } while (gate.isPassed() && nights.size() < plan.repeat());
    return new Outcome(recipe, inbox.bytes(), commit, gate, nights, duckDbs, inLesses, seconds);
  }

  /** That it does not get through is an outcome too. */
  private void runInLess(Inbox inbox, Path work, List<Measured> runs)
      throws IOException, InterruptedException {
    try {
      runs.add(inLess.run(inbox, work));
    } catch (PeerFailed outOfMemory) {
      runs.clear();
    }
  }

  private static Path empty(Path folder, Peer peer) throws IOException {
    Path work = folder.resolve(peer.name());
    delete(work);
    return Files.createDirectories(work);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
