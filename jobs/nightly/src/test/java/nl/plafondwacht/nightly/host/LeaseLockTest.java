package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.SharedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A lock on a storage without locks of its own. */
@Timeout(120)
class LeaseLockTest {
  private static final Instant START = Instant.parse("2026-11-20T22:00:00Z");

  @TempDir Path folder;

  private final FileAccess files = SharedFiles.byScheme();
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final InstantSource clock = now::get;
  private String lock = "";

  @BeforeEach
  void nameIt() {
    lock = SharedFiles.location(folder.resolve("store/.store.lock"));
  }

  @Test
  void itIsHeldUntilItIsGivenBack() throws IOException {
    assertThat(LeaseLock.holder(files, lock, START)).isEmpty();
    try (LeaseLock held = acquire()) {
      assertThatThrownBy(this::acquire)
          .isInstanceOf(LockBusyException.class)
          .hasMessageMatching(
              "Another run holds the lock %s: owner .*, host .*, process %d, since"
                      .formatted(lock, ProcessHandle.current().pid())
                  + " 2026-11-20T22:00:00Z, until 2026-11-20T22:02:00Z unless renewed");
      assertThat(LeaseLock.holder(files, lock, START)).isPresent();
      held.beforeChange();
    }
    assertThat(LeaseLock.holder(files, lock, START)).isEmpty();
    acquire().close();
    assertThat(files.list(lock)).hasSize(1);
  }

  @Test
  void whoeverSleptPastTheLeaseFindsOutAndHarmsNobody() throws IOException {
    LeaseLock slept = acquire();
    now.set(START.plus(LeaseLock.TERM));
    try (LeaseLock other = acquire()) {
      assertThatThrownBy(slept::beforeChange).isInstanceOf(LockBusyException.class);
      assertThatThrownBy(slept::beforeSwitch).isInstanceOf(LockBusyException.class);
      slept.close();
      other.beforeSwitch();
      assertThatThrownBy(this::acquire).isInstanceOf(LockBusyException.class);
    }
    acquire().close();
  }

  @Test
  void whoeverSleptAndWasNotRobbedGoesOn() throws IOException {
    try (LeaseLock slept = acquire()) {
      now.set(START.plus(LeaseLock.TERM).plusSeconds(60));
      slept.beforeChange();
      assertThatThrownBy(this::acquire)
          .hasMessageEndingWith(
              "since 2026-11-20T22:00:00Z, until 2026-11-20T22:05:00Z unless renewed");
    }
  }

  @Test
  void aLossIsKnownBeforeTheLeaseEndsOnceItWasSeen() throws IOException {
    LeaseLock robbed = acquire();
    new LeaseFiles(files, lock).append(2, lease(Owner.here(), "2026-11-20T23:00:00Z"));
    assertThatCode(robbed::beforeChange).doesNotThrowAnyException();
    assertThatThrownBy(robbed::beforeSwitch).isInstanceOf(LockBusyException.class);
    assertThatThrownBy(robbed::beforeChange).isInstanceOf(LockBusyException.class);
    robbed.close();
  }

  @Test
  void aProcessOfThisMachineThatDiedHoldsNothing() throws Exception {
    Process process = new ProcessBuilder(NAME_OF_JAVA, "-version").start();
    Owner here = Owner.here();
    Owner other =
        new Owner(here.user(), here.host(), here.machine(), process.pid(), started(process));
    process.waitFor();
    new LeaseFiles(files, lock).append(1, lease(other, "2026-11-20T23:00:00Z"));
    acquire().close();
  }

  private static final String NAME_OF_JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static String started(Process process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  @Test
  void aLaterProcessOfItsNumberIsNotTakenForIt() throws IOException {
    Owner here = Owner.here();
    Owner before =
        new Owner(here.user(), here.host(), here.machine(), here.process(), "2026-11-19T00:00:00Z");
    assertThat(before.isDead()).isTrue();
    assertThat(here.isDead()).isFalse();
  }

  @Test
  void ofAnotherMachineNobodyIsDead() throws IOException {
    Owner here = Owner.here();
    Owner there = new Owner(here.user(), here.host(), "another", here.process(), "long ago");
    new LeaseFiles(files, lock).append(1, lease(there, "2026-11-20T22:00:01Z"));
    assertThatThrownBy(this::acquire).isInstanceOf(LockBusyException.class);
    now.set(Instant.parse("2026-11-20T22:00:01Z"));
    acquire().close();
  }

  @Test
  void aNumberThatIsLongPastIsNotALock() throws IOException {
    try (LeaseLock held = acquire()) {
      held.beforeSwitch();
      held.beforeSwitch();
      new LeaseFiles(files, lock).append(2, lease(Owner.here(), "2026-11-20T23:00:00Z"));
      held.beforeSwitch();
      assertThat(files.list(lock)).hasSize(1);
    }
  }

  @Test
  void whoeverRemovesItByHandRobsTheHolder() throws IOException {
    LeaseLock robbed = acquire();
    robbed.beforeSwitch();
    files.delete(lock);
    try (LeaseLock other = acquire()) {
      assertThat(other).isNotNull();
      robbed.beforeSwitch(); // the greater number
      assertThatThrownBy(other::beforeSwitch).isInstanceOf(LockBusyException.class);
    }
    robbed.close();
  }

  @Test
  void ofManyAtOnceOneGetsIt() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      for (int round = 0; round < 20; round++) {
        List<LeaseLock> holders = holders(pool.invokeAll(Collections.nCopies(6, trying())));
        assertThat(holders).hasSize(1);
        holders.get(0).close();
      }
    } finally {
      pool.shutdown();
    }
  }

  private Callable<List<LeaseLock>> trying() {
    return () -> {
      try {
        return List.of(acquire());
      } catch (LockBusyException e) {
        return List.of();
      }
    };
  }

  private static List<LeaseLock> holders(List<Future<List<LeaseLock>>> ends) throws Exception {
    List<LeaseLock> holders = new ArrayList<>();
    for (Future<List<LeaseLock>> end : ends) {
      holders.addAll(end.get());
    }
    return holders;
  }

  private static Lease lease(Owner owner, String until) {
    return new Lease(owner, "another run", START.toString(), until, false);
  }

  private LeaseLock acquire() throws IOException {
    return LeaseLock.acquire(files, lock, clock);
  }
}
