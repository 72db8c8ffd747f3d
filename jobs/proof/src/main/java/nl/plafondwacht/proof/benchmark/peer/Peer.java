package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import nl.plafondwacht.proof.benchmark.inbox.Inbox;

/** A program that does the night's work on an inbox, as a process of its own. */
public interface Peer {
  /** As the report names it. */
  String name();

  /**
   * Does the work.
   *
   * @param work an empty folder for everything it writes
   */
  Measured run(Inbox inbox, Path work) throws IOException, InterruptedException, PeerFailed;

  /** The file of a table, such as {@code restricted/ceiling_tests}. */
  Path table(Path work, String name) throws IOException;
}
