package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.store.files.FileAccess;
import org.jspecify.annotations.Nullable;

/** One reading of all folders, with the mistakes, rows and digests so far. */
final class CodeReading {
  private final FileAccess files;
  private final SortedMap<String, String> locations;
  private final String searched;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final SortedMap<String, String> digests = new TreeMap<>();
  private final SortedMap<String, byte[]> texts = new TreeMap<>();
  private final SortedMap<String, Map<String, CodeRow>> rows = new TreeMap<>();

  /**
   * Reads the files named.
   *
   * @param locations of each file, by the position of its folder, a slash and its name
   * @param searched where an absent table was looked for
   */
  CodeReading(FileAccess files, SortedMap<String, String> locations, String searched) {
    this.files = files;
    this.locations = locations;
    this.searched = searched;
  }

  /** A row and what it says. */
  record Entry<T>(CodeRow row, T value) {}

  /** The rows of a table by id, in the order of the table. */
  <T> Map<String, Entry<T>> table(
      String name, List<String> columns, Function<CodeRow, String> id, Function<CodeRow, T> value)
      throws IOException {
    Map<String, Entry<T>> byId = new LinkedHashMap<>();
    Map<String, CodeRow> rowsById = new LinkedHashMap<>();
    for (String place : places(name)) {
      CodeFile file = CodeFile.read(files, Objects.requireNonNull(locations.get(place)));
      Map<String, CodeRow> ofFile = new HashMap<>();
      for (CodeRow row : file.rows(columns, mistakes)) {
        String key = id.apply(row);
        refuseRepeated(key, row, ofFile.put(key, row));
        byId.put(key, new Entry<>(row, value.apply(row)));
        rowsById.put(key, row);
      }
      digests.put(place, file.digest());
      texts.put(file.digest(), file.bytes());
      rows.put(name, rowsById);
    }
    if (!rows.containsKey(name)) {
      mistakes.add(new Mistake("codes", name, "absent", "a file in one of " + searched));
    }
    return byId;
  }

  private static void refuseRepeated(String key, CodeRow row, @Nullable CodeRow earlier) {
    if (earlier != null && row.has("id")) {
      row.mistake("id", key, "an id of its own, %s has it too".formatted(earlier.place()));
    }
  }

  /** A later folder lies over an earlier one. */
  private List<String> places(String name) {
    return locations.keySet().stream()
        .filter(place -> place.endsWith("/" + name))
        .sorted(Comparator.comparingInt(CodeReading::folder))
        .toList();
  }

  private static int folder(String place) {
    return Integer.parseInt(place.substring(0, place.indexOf('/')));
  }

  void finish(int commitments) {
    if (mistakes.isEmpty() && commitments != 1) {
      mistakes.add(
          new Mistake(CodeTables.COMMITMENTS, "rows", Integer.toString(commitments), "one"));
    }
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes);
    }
  }

  SortedMap<String, String> digests() {
    return digests;
  }

  /** The files themselves, by digest. */
  SortedMap<String, byte[]> texts() {
    return texts;
  }

  /**
   * When the rows of each table are valid; a commitment from the day it applies, a title while
   * available.
   */
  SortedMap<String, List<Period>> validity() {
    SortedMap<String, List<Period>> validity = new TreeMap<>();
    rows.forEach(
        (table, byId) ->
            validity.put(table, byId.values().stream().map(CodeReading::validity).toList()));
    return validity;
  }

  private static Period validity(CodeRow row) {
    if (row.has("available_from")) {
      return row.period("available_from", "available_to");
    }
    return row.has("applies_from") ? Period.from(row.day("applies_from"), null) : row.validity();
  }
}
