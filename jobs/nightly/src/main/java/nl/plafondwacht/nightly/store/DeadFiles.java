package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;

/** What lies in the store and does not count any more. A store that was never filled has none. */
public final class DeadFiles {
  private static final Pattern MANIFEST = Pattern.compile("manifest-(\\d{1,18})\\.json");

  private final Store store;
  private final FileAccess files;
  private final List<String> removed = new ArrayList<>();

  public DeadFiles(Store store) {
    this.store = store;
    this.files = store.files();
  }

  /**
   * Removes the segments and feeds that the current manifest does not name. Work that was broken
   * off loses what it left there; it looks for its files and makes them again.
   *
   * @return files and folders removed, relative to the store
   */
  public List<String> removeRows() throws IOException {
    Manifest manifest = store.manifest();
    removed.clear();
    if (manifest.number() > 0) {
      Set<String> live = new HashSet<>(LiveFiles.of(manifest));
      for (String folder : List.of("segments", "feeds", CompactedFolder.FOLDER)) {
        removeFrom(folder, live);
      }
    }
    return List.copyOf(removed);
  }

  /** A folder in which nothing is left goes too, with the files that were never finished. */
  private void removeFrom(String folder, Set<String> live) throws IOException {
    for (FileEntry entry : files.list(store.location(folder))) {
      String path = Locations.child(folder, entry.name());
      if (entry.folder()) {
        removeFrom(path, live);
      } else if (!live.contains(path)) {
        remove(path);
      }
    }
    if (files.find(store.location(folder)).isPresent()
        && files.list(store.location(folder)).isEmpty()) {
      files.delete(store.location(folder));
    }
  }

  /**
   * Removes all manifests but the latest ones; the current one always stays.
   *
   * @param keep at least 1
   * @return files removed, relative to the store
   */
  public List<String> removeManifests(int keep) throws IOException {
    long current = store.manifest().number();
    removed.clear();
    files.list(store.location("")).stream()
        .map(FileEntry::name)
        .filter(name -> MANIFEST.matcher(name).matches())
        .sorted(Comparator.comparingLong(DeadFiles::number).reversed())
        .skip(keep)
        .filter(name -> number(name) != current)
        .forEach(removed::add);
    for (String manifest : removed) {
      files.delete(store.location(manifest));
    }
    return List.copyOf(removed);
  }

  private static long number(String manifest) {
    return Long.parseLong(manifest.replaceAll("\\D", ""));
  }

  private void remove(String path) throws IOException {
    files.delete(store.location(path));
    removed.add(path);
  }
}
