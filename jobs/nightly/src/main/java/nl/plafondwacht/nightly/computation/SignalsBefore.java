package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.tables.RestrictionSignals;

/**
 * The signals of nights before.
 *
 * @param firstSeen first day by signal id, of every night that the last one knew of and of itself
 * @param rules of the last night alone, by signal id
 */
public record SignalsBefore(
    SortedMap<String, String> firstSeen, SortedMap<String, List<String>> rules) {

  /** As the latest night before tells; none without it. */
  public static SignalsBefore of(Optional<RunRecord> before, Runs runs, FileAccess files)
      throws IOException {
    SignalsBefore known = new SignalsBefore(new TreeMap<>(), new TreeMap<>());
    if (before.isPresent()) {
      known.firstSeen.putAll(before.get().seenBefore());
      String folder = runs.location(before.get());
      try (Rows<StoredRow> rows = RestrictionSignals.RESTRICTED.read(files, folder)) {
        rows.forEachRemaining(known::add);
      }
    }
    return known;
  }

  private void add(StoredRow row) {
    firstSeen.put(row.text("signal_id"), row.text("first_seen"));
    rules.put(row.text("signal_id"), List.of(row.text("rule_ids").split(" ", -1)));
  }
}
