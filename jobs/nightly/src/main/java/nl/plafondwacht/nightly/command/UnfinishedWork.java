package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;

/** What a process that died left unfinished; nothing of it counts. */
final class UnfinishedWork {
  private static final String UNFINISHED = ".part";

  private final FileAccess files;
  private final List<UnfinishedFile> found = new ArrayList<>();

  /** A file, or a folder with all it holds. */
  record UnfinishedFile(String location, long bytes) {}

  UnfinishedWork(FileAccess files) {
    this.files = files;
  }

  List<UnfinishedFile> found() {
    return List.copyOf(found);
  }

  /** Takes in a folder as a whole, when it is there. */
  void folder(String location) throws IOException {
    if (files.find(location).isPresent()) {
      found.add(new UnfinishedFile(location, bytes(location)));
    }
  }

  /**
   * Takes in the temporary files in a folder and in those below it.
   *
   * @param apart folders that are not looked into
   */
  void temporaryFiles(String folder, Set<String> apart) throws IOException {
    for (FileEntry entry : files.listWithUnfinished(folder)) {
      String location = Locations.child(folder, entry.name());
      if (!entry.folder() && entry.name().endsWith(UNFINISHED)) {
        found.add(new UnfinishedFile(location, entry.size()));
      } else if (entry.folder() && !apart.contains(location)) {
        temporaryFiles(location, apart);
      }
    }
  }

  void remove() throws IOException {
    for (UnfinishedFile leftOver : found) {
      files.delete(leftOver.location());
    }
  }

  private long bytes(String folder) throws IOException {
    long bytes = 0;
    for (FileEntry entry : files.listWithUnfinished(folder)) {
      bytes += entry.folder() ? bytes(Locations.child(folder, entry.name())) : entry.size();
    }
    return bytes;
  }
}
