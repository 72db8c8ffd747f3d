package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.rules.claim.Period;

/** One reading of all folders, with the mistakes, rows and digests so far. */
final class CodeReader {
  private final FileAccess files;
  private final SortedMap<String, String> locations;
  private final String searched;

  /** In order; what is looked at twice is told once. */
  private final Set<Mistake> mistakes = new LinkedHashSet<>();

  private final SortedMap<String, String> digests = new TreeMap<>();
  private final SortedMap<String, byte[]> texts = new TreeMap<>();
  private final SortedMap<String, List<CodeRow>> rows = new TreeMap<>();

  /**
   * Reads the files named.
   *
   * @param locations of each file, by the position of its folder, a slash and its name
   * @param searched where an absent table was looked for
   */
  CodeReader(FileAccess files, SortedMap<String, String> locations, String searched) {
    this.files = files;
    this.locations = locations;
    this.searched = searched;
  }

  /** A row and what it says. */
  record Entry<T>(CodeRow row, T value) {}

  /**
   * The rows of a table by id, in the order of the table. Rows of one id are periods of one thing,
   * which share no day; those of a later folder take the place of all of them.
   */
  <T> Map<String, List<Entry<T>>> table(
      String name, List<String> columns, Function<CodeRow, String> id, Function<CodeRow, T> value)
      throws IOException {
    Map<String, List<Entry<T>>> byId = new LinkedHashMap<>();
    for (String place : places(name)) {
      CodeFile file = CodeFile.read(files, Objects.requireNonNull(locations.get(place)));
      Map<String, List<Entry<T>>> ofFile = new LinkedHashMap<>();
      for (CodeRow row : file.rows(columns, mistakes)) {
        ofFile
            .computeIfAbsent(id.apply(row), key -> new ArrayList<>())
            .add(new Entry<>(row, value.apply(row)));
      }
      ofFile.forEach(CodeReader::refuseOverlaps);
      byId.putAll(ofFile);
      digests.put(place, file.digest());
      texts.put(file.digest(), file.bytes());
      rows.put(name, flat(byId).stream().map(Entry::row).toList());
    }
    if (!rows.containsKey(name)) {
      mistakes.add(new Mistake("codes", name, "absent", "a file in one of " + searched));
    }
    return byId;
  }

  /** All rows of a table. */
  static <T> List<Entry<T>> flat(Map<String, List<Entry<T>>> byId) {
    return byId.values().stream().flatMap(List::stream).toList();
  }

  private static <T> void refuseOverlaps(String id, List<Entry<T>> periods) {
    String same = periods.get(0).row().has("id") ? "id" : "code";
    refuseClashes(periods, (one, other) -> one.row().overlaps(other.row()), value -> id, same);
  }

  /**
   * Says of every row that clashes with an earlier one that it does.
   *
   * @param clash of rows that hold on one day
   * @param id of a row in words
   * @param same what such rows have in common
   */
  static <T> void refuseClashes(
      List<Entry<T>> rows,
      BiPredicate<Entry<T>, Entry<T>> clash,
      Function<T, String> id,
      String same) {
    for (int i = 0; i < rows.size(); i++) {
      for (Entry<T> earlier : rows.subList(0, i)) {
        if (clash.test(rows.get(i), earlier)) {
          rows.get(i).row().clashes(id.apply(earlier.value()), earlier.row(), same);
        }
      }
    }
  }

  /** A later folder lies over an earlier one. */
  private List<String> places(String name) {
    return locations.keySet().stream()
        .filter(place -> place.endsWith("/" + name))
        .sorted(Comparator.comparingInt(CodeReader::folder))
        .toList();
  }

  private static int folder(String place) {
    return Integer.parseInt(place.substring(0, place.indexOf('/')));
  }

  /**
   * Ends the reading.
   *
   * @param commitments how many there are; without any, nothing could be held against one
   */
  void finish(int commitments) {
    if (mistakes.isEmpty() && commitments == 0) {
      mistakes.add(new Mistake(CodeTables.COMMITMENTS, "rows", "0", "at least one"));
    }
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(List.copyOf(mistakes));
    }
  }

  SortedMap<String, String> digests() {
    return digests;
  }

  /** The files themselves, by digest. */
  SortedMap<String, byte[]> texts() {
    return texts;
  }

  /** The periods in which the rows of each table hold. */
  SortedMap<String, List<Period>> validity() {
    SortedMap<String, List<Period>> validity = new TreeMap<>();
    rows.forEach(
        (table, ofTable) -> validity.put(table, ofTable.stream().map(CodeRow::validity).toList()));
    return validity;
  }
}
