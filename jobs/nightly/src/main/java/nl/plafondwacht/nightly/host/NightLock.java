package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * One run at a time per state folder. The operating system holds the lock and releases it when the
 * process dies, however it dies; the text in the file only tells people who holds it.
 */
public final class NightLock implements AutoCloseable {
  // Far behind the text: on some systems a locked byte cannot be read by others.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LOOKS = 5;
  private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

  // POSIX drops a process's lock when the process closes any handle of the file, so one that this
  // process holds must not even be opened a second time.
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private final Path state;
  private final Path file;
  private final FileChannel channel;

  private NightLock(Path state, Path file, FileChannel channel) {
    this.state = state;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock or says who has it; does not wait for another run.
   *
   * @param since told to others who find the lock taken
   * @throws LockBusyException when another run, in this process or another, holds the lock
   */
  public static NightLock acquire(Path state, Instant since) throws IOException {
    Files.createDirectories(state);
    Path file = state.toRealPath().resolve("lock");
    String holder = holder(since);
    String holderHere = HELD_HERE.putIfAbsent(file, holder);
    if (holderHere != null) {
      throw busy(file, holderHere);
    }
    try {
      return new NightLock(state, file, locked(file, holder));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  /**
   * Who holds the lock; empty when nobody does, whatever the file says. Nothing is written, and a
   * run that starts meanwhile waits for this look.
   */
  public static Optional<String> holder(Path state) throws IOException {
    if (!Files.exists(state.resolve("lock"))) {
      return Optional.empty();
    }
    Path file = state.toRealPath().resolve("lock");
    String here = HELD_HERE.get(file);
    if (here != null) {
      return Optional.of(here.strip());
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock shared = channel.tryLock(LOCKED_BYTE, 1, true)) {
      return shared == null ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }
  }

  /** The locked folder; as long as this is open nobody else works in it. */
  Path state() {
    return state;
  }

  @Override
  public void close() throws IOException {
    // The file stays: removing it would let a third run lock a file that nobody else sees.
    try (channel) {
      write(channel, "");
    } finally {
      HELD_HERE.remove(file);
    }
  }

  private static FileChannel locked(Path file, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw busy(file, Files.readString(file));
    }
    write(channel, holder);
    return channel;
  }

  /** Somebody who only looks has it for a moment; a run has it for longer than the tries take. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    for (int look = 0; look < LOOKS; look++) {
      if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
        return true;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
    return false;
  }

  private static LockBusyException busy(Path file, String holder) {
    return new LockBusyException(
        "Another run holds the lock %s: %s".formatted(file, holder.strip()));
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position());
    }
    channel.force(true);
  }

  private static String holder(Instant since) {
    return "owner %s, host %s, process %d, since %s%n"
        .formatted(System.getProperty("user.name"), host(), ProcessHandle.current().pid(), since);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
