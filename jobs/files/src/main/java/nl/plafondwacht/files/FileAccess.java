package nl.plafondwacht.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one port for files. A location is a path, or a URI such as {@code hdfs://host/path} whose
 * text is taken as it stands (no percent signs decoded); its scheme decides which storage serves
 * it. Every failure is an {@link IOException} that names the location.
 *
 * <p>Safe for several threads, as long as each location has one writer.
 */
public final class FileAccess {

  private static final String UNFINISHED = ".part";

  private final Driver local;
  private final Driver remote;
  private final WriteGuard guard;

  FileAccess(Driver local, Driver remote) {
    this(local, remote, WriteGuard.NONE);
  }

  private FileAccess(Driver local, Driver remote, WriteGuard guard) {
    this.local = local;
    this.remote = remote;
    this.guard = guard;
  }

  /** Paths and {@code file:} go to the local disk, every other scheme to Hadoop's client. */
  public static FileAccess byScheme() {
    return new FileAccess(new LocalDriver(), new HadoopDriver());
  }

  /** The same storages, with somebody who is asked before anything is changed. */
  public FileAccess guardedBy(WriteGuard other) {
    return new FileAccess(local, remote, other);
  }

  /** Asks the guard for the last time before readers are led to other files. */
  public void beforeSwitch(String location) throws IOException {
    guard.beforeSwitch(location);
  }

  /**
   * Files and folders in a folder, by name; none when there is no such folder. One that cannot be
   * looked at is listed as a folder, and a name that is no text in the locale of this process as
   * text under which nothing is found.
   */
  public List<FileEntry> list(String folder) throws IOException {
    return listWithUnfinished(folder).stream()
        .filter(listed -> !isUnfinished(listed.name()))
        .toList();
  }

  /** The same with files that are being written, or were when their process died. */
  public List<FileEntry> listWithUnfinished(String folder) throws IOException {
    return attempt(
        "list",
        folder,
        driver -> {
          Optional<FileEntry> entry = driver.find(folder);
          if (entry.isEmpty()) {
            return List.of();
          }
          refuseUnless(entry.get().folder(), "it is not a folder");
          return driver.list(folder).stream()
              .sorted(Comparator.comparing(FileEntry::name))
              .toList();
        });
  }

  public Optional<FileEntry> find(String location) throws IOException {
    return attempt("find", location, driver -> driver.find(location));
  }

  /** The bytes of a file from {@code offset} to its end; not buffered. */
  public InputStream open(String file, long offset) throws IOException {
    return attempt(
        "open",
        file,
        driver -> {
          long size = sizeOfFile(driver, file);
          refuseUnless(
              offset >= 0 && offset <= size, "byte " + offset + " is not within its " + size);
          return driver.open(file, offset);
        });
  }

  public RangeReader openRanges(String file) throws IOException {
    return attempt(
        "open",
        file,
        driver -> {
          sizeOfFile(driver, file);
          return driver.openRanges(file);
        });
  }

  /** Starts a file, together with the folders above it; see {@link NewFile} for when it exists. */
  public NewFile create(String file) throws IOException {
    return change(
        "create",
        file,
        driver -> {
          refuseUnless(driver.find(file).filter(FileEntry::folder).isEmpty(), "it is a folder");
          driver.makeFolders(Locations.parent(file));
          String unfinished =
              Locations.child(Locations.parent(file), "." + Locations.name(file) + UNFINISHED);
          return new NewFile(this, driver.create(unfinished), unfinished, file);
        });
  }

  /**
   * Makes a file of these bytes, and the folders above it, where there is none: of several who try
   * at once, on any host, one succeeds and gets true.
   */
  public boolean createNew(String file, byte[] bytes) throws IOException {
    return change(
        "create",
        file,
        driver -> {
          driver.makeFolders(Locations.parent(file));
          return driver.createNew(file, bytes);
        });
  }

  /**
   * Renames a file, over an existing file if need be, or a folder, whose target must not exist. At
   * once where the storage can (local disk within one file system, HDFS); object stores copy.
   */
  public void publish(String from, String to) throws IOException {
    guard.beforeChange(to);
    change(
        "publish",
        from,
        driver -> {
          refuseUnless(driver == driver(to), "it is on another storage than " + to);
          FileEntry source = driver.find(from).orElseThrow(() -> new Refusal("no such file"));
          Optional<FileEntry> target = driver.find(to);
          refuseUnless(
              target.isEmpty() || (!source.folder() && !target.get().folder()), to + " exists");
          driver.makeFolders(Locations.parent(to));
          driver.rename(from, to);
          return to;
        });
  }

  /** Removes a file, or a folder with everything in it; nothing happens when there is none. */
  public void delete(String location) throws IOException {
    change(
        "delete",
        location,
        driver -> {
          driver.deleteTree(location);
          return location;
        });
  }

  /**
   * Sets owner, group and mode of a file, or of a folder with everything in it; in a folder whoever
   * may read it may also search it. The storage decides which names exist and who may give away.
   */
  public void setRights(String location, Rights rights) throws IOException {
    change(
        "set the rights of",
        location,
        driver -> {
          FileEntry entry = driver.find(location).orElseThrow(() -> new Refusal("no such file"));
          rights.give(driver, location, entry);
          return location;
        });
  }

  private static boolean isUnfinished(String name) {
    return name.startsWith(".") && name.endsWith(UNFINISHED);
  }

  private static long sizeOfFile(Driver driver, String file) throws IOException {
    FileEntry entry = driver.find(file).orElseThrow(() -> new Refusal("no such file"));
    refuseUnless(!entry.folder(), "it is a folder");
    return entry.size();
  }

  private static void refuseUnless(boolean allowed, String reason) throws IOException {
    if (!allowed) {
      throw new Refusal(reason);
    }
  }

  Driver driver(String location) {
    return Locations.isLocal(location) ? local : remote;
  }

  private <T> T change(String verb, String location, Step<T> step) throws IOException {
    guard.beforeChange(location);
    try {
      return attempt(verb, location, step);
    } catch (IOException e) {
      guard.beforeChange(location); // a change of somebody else's may be why
      throw e;
    }
  }

  private <T> T attempt(String verb, String location, Step<T> step) throws IOException {
    String what = "Cannot %s %s: ".formatted(verb, location);
    try {
      return step.on(driver(location));
    } catch (Refusal refusal) {
      throw new IOException(what + refusal.getMessage());
    } catch (IOException | IllegalArgumentException e) { // the latter: not a legal path
      throw DiskFullException.orOther(what + e, e, driver(location), location);
    }
  }

  @FunctionalInterface
  private interface Step<T> {
    T on(Driver driver) throws IOException;
  }

  /** A reason of ours, which needs no further explanation. */
  static final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
      super(reason);
    }
  }
}
