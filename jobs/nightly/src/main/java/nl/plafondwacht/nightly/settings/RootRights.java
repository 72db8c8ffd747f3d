package nl.plafondwacht.nightly.settings;

import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Who may see one root of the output; what is empty stays as the process made it. */
public record RootRights(
    Optional<String> owner, Optional<String> group, Optional<Set<PosixFilePermission>> mode) {}
