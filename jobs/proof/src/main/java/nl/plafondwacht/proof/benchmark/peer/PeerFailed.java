package nl.plafondwacht.proof.benchmark.peer;

import java.nio.file.Path;

/** A peer ended with a code that is no success. */
public final class PeerFailed extends Exception {
  private static final long serialVersionUID = 1;

  PeerFailed(String peer, int code, Path log) {
    super("%s ended with exit code %d; see %s".formatted(peer, code, log));
  }
}
