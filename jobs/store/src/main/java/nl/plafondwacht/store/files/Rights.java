package nl.plafondwacht.store.files;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a file; what is empty stays as it is. */
public record Rights(
    Optional<String> owner, Optional<String> group, Optional<Set<PosixFilePermission>> mode) {

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
