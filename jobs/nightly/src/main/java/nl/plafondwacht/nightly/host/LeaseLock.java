package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.LeaseFiles.Numbered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock on a storage that several hosts share and that has no locks of its own: a lease that is
 * renewed while its run lives. A run that slept past its lease finds out before it changes
 * anything, and whoever was not robbed meanwhile goes on.
 */
final class LeaseLock implements FolderLock {
  /** How long after a death on another host the lock is still held. */
  static final Duration TERM = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(LeaseLock.class);

  /** Whoever gives a lock back at the same moment may come in between. */
  private static final int TRIES = 3;

  private static final long BETWEEN_RENEWALS = TERM.toSeconds() / 4;

  private final LeaseFiles leases;
  private final InstantSource clock;
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(LeaseLock::daemon);
  private Numbered held;
  private @Nullable String lost;

  private LeaseLock(LeaseFiles leases, InstantSource clock, Numbered held) {
    this.leases = leases;
    this.clock = clock;
    this.held = held;
    // It ends with the renewal.
    ScheduledFuture<?> unused =
        renewal.scheduleAtFixedRate(
            this::renewInTime, BETWEEN_RENEWALS, BETWEEN_RENEWALS, TimeUnit.SECONDS);
  }

  /**
   * Takes the lock or says who has it; does not wait for another run.
   *
   * @param folder of the lock's own
   * @throws LockBusyException when another run holds the lock
   */
  static LeaseLock acquire(FileAccess files, String folder, InstantSource clock)
      throws IOException {
    LeaseFiles leases = new LeaseFiles(files, folder);
    for (int more = TRIES; ; more--) {
      Optional<Numbered> last = leases.last();
      if (last.isPresent() && (more == 0 || !last.get().lease().isFree(clock.instant()))) {
        throw new LockBusyException(busy(folder, last.get().lease()));
      }
      Numbered own = new Numbered(last.map(Numbered::number).orElse(0L) + 1, own(clock.instant()));
      leases.append(own.number(), own.lease());
      if (leases.last().equals(Optional.of(own))) {
        leases.removeBefore(own.number());
        return new LeaseLock(leases, clock, own);
      }
    }
  }

  private static Lease own(Instant now) {
    String run = UUID.randomUUID().toString();
    return new Lease(Owner.here(), run, now.toString(), now.plus(TERM).toString(), false);
  }

  /** Who holds the lock; empty when nobody does. */
  static Optional<String> holder(FileAccess files, String folder, Instant now) throws IOException {
    return new LeaseFiles(files, folder)
        .last()
        .map(Numbered::lease)
        .filter(lease -> !lease.isFree(now))
        .map(Lease::inWords);
  }

  /** Looks at the clock only, as long as the lease runs. */
  @Override
  public synchronized void beforeChange() throws IOException {
    if (lost != null) {
      throw new LockBusyException(lost);
    }
    if (!clock.instant().isBefore(Instant.parse(held.lease().until()))) {
      beforeSwitch();
    }
  }

  /** Asks the storage, and holds the lock for another term. */
  @Override
  public synchronized void beforeSwitch() throws IOException {
    Numbered next =
        new Numbered(held.number() + 1, held.lease().renewed(clock.instant().plus(TERM)));
    leases.append(next.number(), next.lease());
    Optional<Numbered> last = leases.last();
    if (!last.equals(Optional.of(next))) {
      lost = last.map(other -> busy(leases.folder(), other.lease())).orElse(removed());
      throw new LockBusyException(lost);
    }
    held = next;
    leases.removeBefore(next.number());
  }

  @Override
  public void close() {
    renewal.shutdown();
    giveBack();
  }

  /** What cannot be given back runs out. */
  private synchronized void giveBack() {
    try {
      leases.append(held.number() + 1, held.lease().givenBack());
      leases.removeBefore(held.number() + 1);
    } catch (IOException e) {
      LOG.warn("The lock {} cannot be given back: {}", leases.folder(), e.toString());
    }
  }

  /** A failure is no loss yet; the next turn, or the next change, tries again. */
  private void renewInTime() {
    try {
      beforeSwitch();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The lock {} cannot be renewed: {}", leases.folder(), e.toString());
    }
  }

  private String removed() {
    return "The lock %s was removed while this run held it: another run may have begun"
        .formatted(leases.folder());
  }

  private static String busy(String folder, Lease other) {
    return "Another run holds the lock %s: %s".formatted(folder, other.inWords());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "lease");
    thread.setDaemon(true);
    return thread;
  }
}
