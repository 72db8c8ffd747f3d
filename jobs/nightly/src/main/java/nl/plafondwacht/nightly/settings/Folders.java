package nl.plafondwacht.nightly.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a night reads and writes. Text is a location of the file port: an absolute path, or a URI
 * as it was written; paths are absolute and local.
 *
 * @param codes folders with code tables; a later folder lies over an earlier one
 * @param scratch for unfinished work; may be emptied between nights
 */
public record Folders(
    String inbox, String store, Path state, String out, Path scratch, List<String> codes) {

  /** Those that a night writes to, by setting. */
  public Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("store", store);
    written.put("out", out);
    written.put("state", state.toString());
    written.put("scratch", scratch.toString());
    return written;
  }
}
