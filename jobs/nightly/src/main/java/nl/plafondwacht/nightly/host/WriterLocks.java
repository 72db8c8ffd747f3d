package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.WriteGuard;
import nl.plafondwacht.nightly.settings.Folders;

/**
 * One writer at a time for each folder that is written, by whatever state folder, path or host it
 * works: on the local disk by a lock of the operating system, elsewhere by a lease. Whoever uses
 * {@link #files} changes nothing in a folder whose lock was lost.
 */
public final class WriterLocks implements AutoCloseable {
  private final FileAccess files;
  private final NightLock night;
  private final List<Held> held = new ArrayList<>();

  /** A folder to lock, and the name of the lock in it. */
  private record Place(String folder, String name) {
    static Place scratch(Folders folders) {
      return new Place(folders.scratch().toString(), ".scratch.lock");
    }

    static Place store(Folders folders) {
      return new Place(folders.store(), ".store.lock");
    }

    static Place out(Folders folders) {
      return new Place(folders.out(), ".out.lock");
    }

    static List<Place> all(Folders folders) {
      return List.of(scratch(folders), store(folders), out(folders));
    }

    boolean isLocal() {
      return Locations.isLocal(folder);
    }

    String location() {
      return Locations.child(folder, name);
    }

    boolean holds(String location) {
      return location.equals(folder) || location.startsWith(Locations.child(folder, ""));
    }

    FolderLock lock(FileAccess files, InstantSource clock) throws IOException {
      return isLocal()
          ? KernelLock.acquire(Locations.path(folder), name, clock.instant())
          : LeaseLock.acquire(files, location(), clock);
    }

    Optional<String> holder(FileAccess files, Instant now) throws IOException {
      return isLocal()
          ? KernelLock.holder(Locations.path(folder), name)
          : LeaseLock.holder(files, location(), now);
    }
  }

  private record Held(Place place, FolderLock lock) {}

  private WriterLocks(FileAccess files, NightLock night) {
    this.files = files;
    this.night = night;
  }

  /**
   * Takes the locks of state, scratch, store and out, or says who has one; does not wait.
   *
   * @throws LockBusyException when another run holds one of them
   */
  public static WriterLocks ofAll(FileAccess files, Folders folders, InstantSource clock)
      throws IOException {
    return of(Place.all(folders), files, folders, clock);
  }

  /**
   * The same of state and out, for what leaves the store alone.
   *
   * @throws LockBusyException when another run holds one of them
   */
  public static WriterLocks ofOut(FileAccess files, Folders folders, InstantSource clock)
      throws IOException {
    return of(List.of(Place.out(folders)), files, folders, clock);
  }

  private static WriterLocks of(
      List<Place> places, FileAccess files, Folders folders, InstantSource clock)
      throws IOException {
    WriterLocks locks = new WriterLocks(files, NightLock.acquire(folders.state(), clock.instant()));
    try {
      for (Place place : places) {
        locks.held.add(new Held(place, place.lock(files, clock)));
      }
      return locks;
    } catch (IOException | RuntimeException e) {
      locks.close();
      throw e;
    }
  }

  /** Who holds any of the locks of {@link #ofAll}; empty when nobody does. Nothing is written. */
  public static Optional<String> holder(FileAccess files, Folders folders, Instant now)
      throws IOException {
    Optional<String> holder = NightLock.holder(folders.state());
    for (Place place : Place.all(folders)) {
      if (holder.isPresent()) {
        return holder;
      }
      holder = place.holder(files, now);
    }
    return holder;
  }

  /** The lock of the state folder. */
  public NightLock night() {
    return night;
  }

  /** The files, of which nothing is changed when the lock of its folder was lost. */
  public FileAccess files() {
    return files.guardedBy(new Guard());
  }

  @Override
  public void close() {
    held.forEach(one -> one.lock().close());
    night.close();
  }

  private final class Guard implements WriteGuard {
    @Override
    public void beforeChange(String location) throws IOException {
      for (Held one : held) {
        if (one.place().holds(location)) {
          one.lock().beforeChange();
        }
      }
    }

    @Override
    public void beforeSwitch(String location) throws IOException {
      for (Held one : held) {
        if (one.place().holds(location)) {
          one.lock().beforeSwitch();
        }
      }
    }
  }
}
