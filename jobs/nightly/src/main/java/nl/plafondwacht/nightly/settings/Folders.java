package nl.plafondwacht.nightly.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a night reads and writes. Text is a location of the file port: an absolute path, or a URI
 * as it was written; paths are absolute and local.
 *
 * @param codes folders with code tables; a later folder lies over an earlier one
 * @param scratch for unfinished work; may be emptied between nights
 */
public record Folders(
    String inbox, String store, Path state, String out, Path scratch, List<String> codes) {}
