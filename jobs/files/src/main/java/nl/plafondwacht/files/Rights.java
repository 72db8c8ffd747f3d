package nl.plafondwacht.files;

import java.io.IOException;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a file; what is empty stays as it is. */
public record Rights(
    Optional<String> owner, Optional<String> group, Optional<Set<PosixFilePermission>> mode) {

  /** Sets them on a folder after what is in it: the new mode may lock this process out. */
  void give(Driver driver, String location, FileEntry entry) throws IOException {
    if (entry.folder()) {
      for (FileEntry inside : driver.list(location)) {
        give(driver, Locations.child(location, inside.name()), inside);
      }
    }
    driver.setRights(location, entry.folder() ? ofFolder() : this);
  }

  /** The same for a folder: whoever may read it may also look into it. */
  Rights ofFolder() {
    return new Rights(owner, group, mode.map(Rights::withSearch));
  }

  private static Set<PosixFilePermission> withSearch(Set<PosixFilePermission> mode) {
    Set<PosixFilePermission> folder = EnumSet.noneOf(PosixFilePermission.class);
    folder.addAll(mode);
    for (PosixFilePermission permission : mode) {
      switch (permission) {
        case OWNER_READ -> folder.add(PosixFilePermission.OWNER_EXECUTE);
        case GROUP_READ -> folder.add(PosixFilePermission.GROUP_EXECUTE);
        case OTHERS_READ -> folder.add(PosixFilePermission.OTHERS_EXECUTE);
        default -> {}
      }
    }
    return folder;
  }
}
