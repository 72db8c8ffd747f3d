package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;

/** One reading of all folders, with the mistakes, rows and digests so far. */
final class CodeReading {
  private final FileAccess files;
  private final List<String> folders;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final SortedMap<String, String> digests = new TreeMap<>();
  private final SortedMap<String, Map<String, CodeRow>> rows = new TreeMap<>();

  CodeReading(FileAccess files, List<String> folders) {
    this.files = files;
    this.folders = folders;
  }

  <T> Map<String, T> table(
      String name, List<String> columns, Function<CodeRow, String> id, Function<CodeRow, T> value)
      throws IOException {
    Map<String, T> byId = new LinkedHashMap<>();
    Map<String, CodeRow> rowsById = new LinkedHashMap<>();
    for (int folder = 0; folder < folders.size(); folder++) {
      String location = Locations.child(folders.get(folder), name);
      if (files.find(location).isPresent()) {
        CodeFile file = CodeFile.read(files, location);
        for (CodeRow row : file.rows(columns, mistakes)) {
          byId.put(id.apply(row), value.apply(row));
          rowsById.put(id.apply(row), row);
        }
        digests.put(folder + "/" + name, file.digest());
        rows.put(name, rowsById);
      }
    }
    if (!rows.containsKey(name)) {
      mistakes.add(new Mistake("codes", name, "absent", "a file in one of " + folders));
    }
    return byId;
  }

  void finish(int commitments) {
    if (mistakes.isEmpty() && commitments != 1) {
      mistakes.add(new Mistake("commitments.csv", "rows", Integer.toString(commitments), "one"));
    }
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes);
    }
  }

  SortedMap<String, String> digests() {
    return digests;
  }

  /** When the rows of each table are valid; a commitment from the day it applies. */
  SortedMap<String, List<Period>> validity() {
    SortedMap<String, List<Period>> validity = new TreeMap<>();
    rows.forEach(
        (table, byId) ->
            validity.put(table, byId.values().stream().map(CodeReading::validity).toList()));
    return validity;
  }

  private static Period validity(CodeRow row) {
    return row.has("applies_from") ? Period.from(row.day("applies_from"), null) : row.validity();
  }
}
