package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.table.KeyRange;
import nl.plafondwacht.store.table.RowSource;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.SortSpace;
import nl.plafondwacht.store.table.Table;
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
  private final int sortRows;

  /**
   * The facts in a folder.
   *
   * @param sortRows rows that one sort may hold in memory
   */
  public FactsFolder(FileAccess files, String folder, int sortRows) {
    this.files = files;
    this.folder = folder;
    this.sortRows = sortRows;
  }

  /** A place beside the facts for a sort of that unit. */
  public SortSpace sortSpace(String unit, String what) {
    return new SortSpace(files, "%s/%s/.work/%s".formatted(folder, unit, what), sortRows);
  }

  public boolean isComplete(String range) throws IOException {
    return files.find(file(range, LAST)).isPresent();
  }

  /** Facts of a range without any person yet. */
  public RangeFacts start(String range) throws IOException {
    return new RangeFacts(sortSpace(range, REFERENCES));
  }

  /** Writes a range's facts; it is complete when this returns, and not before. */
  public void write(String range, RangeFacts facts) throws IOException {
    writeLedgers(range, facts);
    write(
        StretchRow.TABLE,
        file(range, STRETCHES),
        facts.contracts().terminalLines().stream()
            .flatMap(line -> StretchRow.of(line).stream())
            .iterator());
    write(TallyRow.TABLE, file(range, TALLY), facts.lines().tally().rows().iterator());
    write(FindingRow.TABLE, file(range, FINDINGS), facts.lines().findings().iterator());
    try (Rows<ReferenceRow> references = facts.references().rows()) {
      write(ReferenceRow.TABLE, file(range, REFERENCES), references);
    }
    write(OutsideRow.TABLE, file(range, OUTSIDE), facts.lines().outside().iterator());
    new PopulationFolder(files, folder).write(range, facts.population());
    write(EpisodeRow.TABLE, file(range, LAST), facts.lines().episodes().iterator());
  }

  private void writeLedgers(String range, RangeFacts facts) throws IOException {
    try (TableWriter<LedgerRow> writer =
        LedgerRow.TABLE.write(files, file(range, LEDGER), Map.of())) {
      for (var ledger : facts.contracts().ledgers().entrySet()) {
        for (LedgerRow row : LedgerRow.of(ledger.getKey(), ledger.getValue())) {
          writer.write(row);
        }
      }
      writer.commit();
    }
  }

  /**
   * What became of lines in all ranges, with the findings that only show across persons.
   *
   * @param ranges complete ones, in order
   * @param unit that asks
   */
  public LineFacts lines(List<String> ranges, String unit) throws IOException {
    LineFacts all = new LineFacts();
    for (String range : ranges) {
      forEach(TallyRow.TABLE.read(files, file(range, TALLY)), all.tally()::add);
      forEach(FindingRow.TABLE.read(files, file(range, FINDINGS)), all.findings()::add);
      forEach(OutsideRow.TABLE.read(files, file(range, OUTSIDE)), all::add);
      forEach(EpisodeRow.TABLE.read(files, file(range, EPISODES)), row -> all.add(List.of(row)));
    }
    List<RowSource<ReferenceRow>> references = new ArrayList<>();
    for (String range : ranges) {
      references.add(() -> ReferenceRow.TABLE.read(files, file(range, REFERENCES)));
    }
    SharedReferences.find(references, sortSpace(unit, REFERENCES), all.findings()::add);
    return all;
  }

  /**
   * The counts about persons of all ranges.
   *
   * @param ranges complete ones
   */
  public PopulationFacts population(List<String> ranges) throws IOException {
    return new PopulationFolder(files, folder).read(ranges);
  }

  /**
   * The facts of some contracts in all ranges.
   *
   * @param ranges complete ones, in order
   * @param unit that asks
   */
  public ContractReading contracts(List<String> ranges, ContractGroup group, String unit)
      throws IOException {
    KeyRange keys = group.keys(StretchRow.CONTRACT);
    List<RowSource<StretchRow>> stretches = new ArrayList<>();
    for (String range : ranges) {
      stretches.add(() -> StretchRow.TABLE.read(files, file(range, STRETCHES), keys));
    }
    return new ContractReading(ledgers(ranges, group), stretches, sortSpace(unit, STRETCHES));
  }

  /** By contract; one range after the other, so that one file is open at a time. */
  private Map<String, ContractLedger> ledgers(List<String> ranges, ContractGroup group)
      throws IOException {
    KeyRange keys = group.keys(LedgerRow.CONTRACT);
    Map<String, ContractLedger> ledgers = new HashMap<>();
    for (String range : ranges) {
      forEach(
          LedgerRow.TABLE.read(files, file(range, LEDGER), keys),
          row -> row.addTo(ledgers.computeIfAbsent(row.contractId(), id -> new ContractLedger())));
    }
    return ledgers;
  }

  private <R extends Record> void write(Table<R> table, String file, Iterator<R> rows)
      throws IOException {
    try (TableWriter<R> writer = table.write(files, file, Map.of())) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
      writer.commit();
    }
  }

  private static <R> void forEach(Rows<R> source, Consumer<R> sink) throws IOException {
    try (Rows<R> rows = source) {
      rows.forEachRemaining(sink);
    }
  }

  private String file(String range, String table) {
    return folder + "/" + range + "/" + table + ".parquet";
  }
}
