package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.SortedMerge;
import nl.plafondwacht.store.table.Table;
import nl.plafondwacht.store.table.TableReader;
import nl.plafondwacht.store.table.TableWriter;

/** The facts of a run in a folder, one sub-folder per person range. */
public final class FactsFolder {
  private static final String LEDGER = "ledger";
  private static final String STRETCHES = "stretches";
  private static final String TALLY = "tally";
  private static final String FINDINGS = "findings";
  private static final String REFERENCES = "references";
  private static final String OUTSIDE = "outside";
  private static final String EPISODES = "episodes";

  /** Written last: a range without it is not there. */
  private static final String LAST = EPISODES;

  private final FileAccess files;
  private final String folder;

  public FactsFolder(FileAccess files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** A place beside the facts of a range, for work on them. */
  public String workOn(String range) {
    return folder + "/" + range + "/.work";
  }

  public boolean isComplete(String range) throws IOException {
    return files.find(file(range, LAST)).isPresent();
  }

  /** Writes a range's facts; it is complete when this returns, and not before. */
  public void write(String range, RangeFacts facts) throws IOException {
    write(
        LedgerRow.TABLE,
        file(range, LEDGER),
        facts.contracts().entries().stream().map(LedgerRow::of).toList());
    write(
        StretchRow.TABLE,
        file(range, STRETCHES),
        facts.contracts().terminalLines().stream()
            .flatMap(line -> StretchRow.of(line).stream())
            .toList());
    write(TallyRow.TABLE, file(range, TALLY), facts.tally().rows());
    write(FindingRow.TABLE, file(range, FINDINGS), facts.findings());
    write(
        ReferenceRow.TABLE,
        file(range, REFERENCES),
        facts.references().stream().sorted(ReferenceRow.ORDER).toList());
    write(OutsideRow.TABLE, file(range, OUTSIDE), facts.outside());
    write(EpisodeRow.TABLE, file(range, LAST), facts.episodes());
  }

  /**
   * All ranges together, with the findings that only show across persons.
   *
   * @param ranges complete ones, in order
   */
  public RangeFacts read(List<String> ranges) throws IOException {
    RangeFacts all = new RangeFacts();
    for (String range : ranges) {
      forEach(LedgerRow.TABLE, file(range, LEDGER), row -> all.contracts().add(row.entry()));
      readLines(file(range, STRETCHES), all);
      forEach(TallyRow.TABLE, file(range, TALLY), all.tally()::add);
      forEach(FindingRow.TABLE, file(range, FINDINGS), all.findings()::add);
      forEach(
          OutsideRow.TABLE,
          file(range, OUTSIDE),
          row -> all.addOutside(row.providerAgb(), row.lines()));
      forEach(EpisodeRow.TABLE, file(range, EPISODES), all.episodes()::add);
    }
    sharedReferences(ranges, all.findings()::add);
    return all;
  }

  private void readLines(String file, RangeFacts all) throws IOException {
    List<StretchRow> line = new ArrayList<>();
    forEach(
        StretchRow.TABLE,
        file,
        row -> {
          if (!line.isEmpty() && !row.isOfSameLine(line.get(0))) {
            all.contracts().add(StretchRow.line(line));
            line.clear();
          }
          line.add(row);
        });
    if (!line.isEmpty()) {
      all.contracts().add(StretchRow.line(line));
    }
  }

  /** The same reference of one provider for two persons is a finding (M4). */
  private void sharedReferences(List<String> ranges, Consumer<FindingRow> findings)
      throws IOException {
    List<TableReader<ReferenceRow>> sources = new ArrayList<>();
    for (String range : ranges) {
      sources.add(ReferenceRow.TABLE.read(files, file(range, REFERENCES)));
    }
    try (SortedMerge<ReferenceRow> merged = new SortedMerge<>(sources, ReferenceRow.ORDER)) {
      ReferenceRow before = null;
      while (merged.hasNext()) {
        ReferenceRow row = merged.next();
        if (before != null && before.lineRef().equals(row.lineRef())) {
          findings.accept(shared(before, row));
        }
        before = row;
      }
    }
  }

  private static FindingRow shared(ReferenceRow first, ReferenceRow row) {
    return new FindingRow(
        Reason.SAME_REFERENCE_FOR_TWO_PERSONS,
        row.delivery(),
        row.file(),
        row.line(),
        "line_id",
        row.lineRef(),
        "a reference of its own; %s line %d uses it for another person"
            .formatted(first.file(), first.line()));
  }

  private <R extends Record> void write(Table<R> table, String file, List<R> rows)
      throws IOException {
    try (TableWriter<R> writer = table.write(files, file, Map.of())) {
      for (R row : rows) {
        writer.write(row);
      }
      writer.commit();
    }
  }

  private <R extends Record> void forEach(Table<R> table, String file, Consumer<R> sink)
      throws IOException {
    try (Rows<R> rows = table.read(files, file)) {
      rows.forEachRemaining(sink);
    }
  }

  private String file(String range, String table) {
    return folder + "/" + range + "/" + table + ".parquet";
  }
}
