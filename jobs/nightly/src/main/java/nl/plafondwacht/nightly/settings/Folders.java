package nl.plafondwacht.nightly.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a night reads and writes; all paths are absolute.
 *
 * @param codes folders with code tables; a later folder lies over an earlier one
 * @param scratch for unfinished work; may be emptied between nights
 */
public record Folders(
    Path inbox, Path store, Path state, Path out, Path scratch, List<Path> codes) {}
