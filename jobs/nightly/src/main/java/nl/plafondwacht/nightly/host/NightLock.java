package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** One run at a time per state folder, which holds the job repository. */
public final class NightLock implements AutoCloseable {
  private static final String NAME = "lock";

  private final Path state;
  private final KernelLock lock;

  private NightLock(Path state, KernelLock lock) {
    this.state = state;
    this.lock = lock;
  }

  /**
   * Takes the lock or says who has it; does not wait for another run.
   *
   * @param since told to others who find the lock taken
   * @throws LockBusyException when another run, in this process or another, holds the lock
   */
  public static NightLock acquire(Path state, Instant since) throws IOException {
    return new NightLock(state, KernelLock.acquire(state, NAME, since));
  }

  /** Who holds the lock; empty when nobody does. */
  public static Optional<String> holder(Path state) throws IOException {
    return KernelLock.holder(state, NAME);
  }

  /** The locked folder; as long as this is open nobody else works in it. */
  Path state() {
    return state;
  }

  @Override
  public void close() {
    lock.close();
  }
}
