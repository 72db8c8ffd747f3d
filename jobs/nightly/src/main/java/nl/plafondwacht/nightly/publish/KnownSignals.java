package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import nl.plafondwacht.nightly.tables.RestrictionSignals;

/** The signals that published nights know of; needs no right to {@code restricted/}. */
public final class KnownSignals {
  private static final LocalDate ALL = LocalDate.of(9999, 12, 31);

  private final FileAccess files;
  private final Runs runs;

  /** Looks below this folder of runs. */
  public KnownSignals(FileAccess files, String out) {
    this.files = files;
    this.runs = new Runs(files, out);
  }

  /**
   * First day of every signal that the latest night, the run that is pointed to or a night before
   * them raised, by id; empty without any run.
   */
  public Optional<SortedMap<String, LocalDate>> firstSeen() throws IOException {
    List<RunRecord> last = new ArrayList<>();
    runs.before(ALL, Mode.NIGHTLY).ifPresent(last::add);
    Optional<Latest> latest = runs.latest();
    if (latest.isPresent()) {
      runs.find(latest.get().date(), latest.get().runId()).ifPresent(last::add);
    }
    SortedMap<String, LocalDate> known = new TreeMap<>();
    for (RunRecord run : last) {
      run.seenBefore().forEach((signal, day) -> known.put(signal, LocalDate.parse(day)));
      try (Rows<StoredRow> rows = RestrictionSignals.PURCHASING.read(files, runs.location(run))) {
        rows.forEachRemaining(
            row -> known.put(row.text("signal_id"), LocalDate.parse(row.text("first_seen"))));
      }
    }
    return last.isEmpty() ? Optional.empty() : Optional.of(known);
  }
}
