package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.table.Rows;

/**
 * The signals of nights before.
 *
 * @param firstSeen first day by signal id, of every night that the last one knew of and of itself
 * @param rules of the last night alone, by signal id
 */
record SignalsBefore(SortedMap<String, String> firstSeen, SortedMap<String, List<String>> rules) {

  /** As the latest night before tells; none without it. */
  static SignalsBefore of(Optional<RunRecord> before, Runs runs, FileAccess files)
      throws IOException {
    SignalsBefore known = new SignalsBefore(new TreeMap<>(), new TreeMap<>());
    if (before.isPresent()) {
      known.firstSeen.putAll(before.get().seenBefore());
      String file = runs.table(before.get(), "restricted/restriction_signals.parquet");
      try (Rows<SignalRow> rows = SignalRow.RESTRICTED.read(files, file)) {
        rows.forEachRemaining(known::add);
      }
    }
    return known;
  }

  private void add(SignalRow row) {
    firstSeen.put(row.signalId(), row.firstSeen().toString());
    rules.put(row.signalId(), List.of(row.ruleIds().split(" ", -1)));
  }
}
