package nl.plafondwacht.proof.benchmark;

import java.util.List;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import nl.plafondwacht.proof.benchmark.peer.Gate;
import nl.plafondwacht.proof.benchmark.peer.Measured;

/**
 * What came of one recipe.
 *
 * @param bytes of the inbox, as delivered
 * @param commit the night was built from
 * @param night a run each, in the order run
 * @param duckDb likewise
 * @param duckDbInLess likewise, with a memory limit; empty without one or when it did not get
 *     through
 * @param secondNight with a hundredth more lines; empty without one
 */
record Outcome(
    Recipe recipe,
    long bytes,
    String commit,
    Gate.Result gate,
    List<Measured> night,
    List<Measured> duckDb,
    List<Measured> duckDbInLess,
    List<Measured> secondNight) {
  Outcome {
    night = List.copyOf(night);
    duckDb = List.copyOf(duckDb);
    duckDbInLess = List.copyOf(duckDbInLess);
    secondNight = List.copyOf(secondNight);
  }
}
