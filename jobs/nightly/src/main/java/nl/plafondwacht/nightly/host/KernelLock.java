package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock on a local file. The operating system holds it and releases it when the process dies,
 * however it dies; the text in the file only tells people who holds it.
 */
final class KernelLock implements FolderLock {
  private static final Logger LOG = LoggerFactory.getLogger(KernelLock.class);

  // Far behind the text: on some systems a locked byte cannot be read by others.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LOOKS = 5;
  private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

  // POSIX drops a process's lock when the process closes any handle of the file, so one that this
  // process holds must not even be opened a second time.
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final @Nullable Object place;

  private KernelLock(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.place = place(file);
  }

  /**
   * Takes the lock or says who has it; does not wait for another run.
   *
   * @param name of the lock's file in the folder, which is made
   * @param since told to others who find the lock taken
   * @throws LockBusyException when another run, in this process or another, holds the lock
   */
  static KernelLock acquire(Path folder, String name, Instant since) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.toRealPath().resolve(name);
    String holder = "%s, since %s%n".formatted(Owner.here().inWords(), since);
    String holderHere = HELD_HERE.putIfAbsent(file, holder);
    if (holderHere != null) {
      throw busy(file, holderHere);
    }
    try {
      return new KernelLock(file, locked(file, holder));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  /**
   * Who holds the lock; empty when nobody does, whatever the file says. Nothing is written, and a
   * run that starts meanwhile waits for this look.
   */
  static Optional<String> holder(Path folder, String name) throws IOException {
    if (!Files.exists(folder.resolve(name))) {
      return Optional.empty();
    }
    Path file = folder.toRealPath().resolve(name);
    String here = HELD_HERE.get(file);
    if (here != null) {
      return Optional.of(here.strip());
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock shared = channel.tryLock(LOCKED_BYTE, 1, true)) {
      return shared == null ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }
  }

  /** Only its own process can lose it, and that has ended then. */
  @Override
  public void beforeChange() {}

  /** Somebody may have removed its file by hand: another run would then lock a file of its own. */
  @Override
  public void beforeSwitch() throws IOException {
    if (!Files.exists(file) || !Objects.equals(place, place(file))) {
      throw new LockBusyException(
          "The lock %s was removed while this run held it: another run may have begun"
              .formatted(file));
    }
  }

  @Override
  public void close() {
    // The file stays: removing it would let a third run lock a file that nobody else sees.
    try (channel) {
      write(channel, "");
    } catch (IOException e) {
      // Its text is for people only; a run that has ended well must not fail for that.
      LOG.warn("The lock {} cannot be emptied: {}", file, e.toString());
    } finally {
      HELD_HERE.remove(file);
    }
  }

  /** Tells files of one name apart; null where the system has nothing like that. */
  private static @Nullable Object place(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static FileChannel locked(Path file, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!isLocked(channel)) {
        throw busy(file, Files.readString(file));
      }
      write(channel, holder);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
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
        "Another run holds the lock %s: %s, until that process ends"
            .formatted(file, holder.strip()));
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position());
    }
    channel.force(true);
  }
}
