package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.KeyRange;
import nl.plafondwacht.files.table.RowSource;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.rules.ceiling.ContractLedger;

/** The facts of a run in a folder, one sub-folder per person range. */
public final class FactsFolder {
  private static final String LEDGER = "ledger";
  private static final String SHARES = "shares";
  private static final String STRETCHES = "stretches";
  private static final String TALLY = "tally";
  private static final String FINDINGS = "findings";
  private static final String REFERENCES = "references";
  private static final String OUTSIDE = "outside";
  private static final String EPISODES = "episodes";

  /** Written last: a range without it is not there. */
  private static final String LAST = EPISODES;

  private final RangeFiles files;
  private final int sortRows;

  /**
   * The facts in a folder.
   *
   * @param sortRows rows that one sort may hold in memory
   */
  public FactsFolder(FileAccess files, String folder, int sortRows) {
    this.files = new RangeFiles(files, folder);
    this.sortRows = sortRows;
  }

  /** A place beside the facts for a sort of that unit. */
  public SortSpace sortSpace(String unit, String what) {
    return new SortSpace(
        files.files(), "%s/%s/.work/%s".formatted(files.folder(), unit, what), sortRows);
  }

  public boolean isComplete(String range) throws IOException {
    return files.files().find(files.file(range, LAST)).isPresent();
  }

  /** Facts of a range without any person yet. */
  public RangeFacts start(String range) throws IOException {
    return new RangeFacts(sortSpace(range, REFERENCES));
  }

  /** Writes a range's facts; it is complete when this returns, and not before. */
  public void write(String range, RangeFacts facts) throws IOException {
    writeLedgers(range, facts);
    files.write(
        ShareRow.TABLE,
        range,
        SHARES,
        facts.contracts().shares().flatMap(share -> ShareRow.of(share).stream()).iterator());
    files.write(
        TerminalPeriodRow.TABLE,
        range,
        STRETCHES,
        facts.contracts().terminalLines().stream()
            .flatMap(line -> TerminalPeriodRow.of(line).stream())
            .iterator());
    files.write(TallyRow.TABLE, range, TALLY, facts.lines().tally().rows().iterator());
    files.write(FindingRow.TABLE, range, FINDINGS, facts.lines().findings().iterator());
    try (Rows<ReferenceRow> references = facts.references().rows()) {
      files.write(ReferenceRow.TABLE, range, REFERENCES, references);
    }
    files.write(OutsideRow.TABLE, range, OUTSIDE, facts.lines().outside().iterator());
    new PopulationFolder(files).write(range, facts.population());
    files.write(TrajectoryRow.TABLE, range, LAST, facts.lines().episodes().iterator());
  }

  private void writeLedgers(String range, RangeFacts facts) throws IOException {
    Stream<LedgerRow> rows =
        facts.contracts().ledgers().entrySet().stream()
            .flatMap(ledger -> LedgerRow.of(ledger.getKey(), ledger.getValue()).stream());
    files.write(LedgerRow.TABLE, range, LEDGER, rows.iterator());
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
      RangeFiles.forEach(files.read(TallyRow.TABLE, range, TALLY), all.tally()::add);
      RangeFiles.forEach(files.read(FindingRow.TABLE, range, FINDINGS), all.findings()::add);
      RangeFiles.forEach(files.read(OutsideRow.TABLE, range, OUTSIDE), all::add);
      RangeFiles.forEach(files.read(TrajectoryRow.TABLE, range, EPISODES), all.episodes()::add);
    }
    List<RowSource<ReferenceRow>> references = new ArrayList<>();
    for (String range : ranges) {
      references.add(() -> files.read(ReferenceRow.TABLE, range, REFERENCES));
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
    return new PopulationFolder(files).read(ranges);
  }

  /**
   * The facts of some contracts in all ranges.
   *
   * @param ranges complete ones, in order
   * @param unit that asks
   */
  public ContractFactsReader contracts(List<String> ranges, ContractGroup group, String unit)
      throws IOException {
    KeyRange keys = group.keys(TerminalPeriodRow.CONTRACT);
    List<RowSource<ShareRow>> shares = new ArrayList<>();
    List<RowSource<TerminalPeriodRow>> stretches = new ArrayList<>();
    for (String range : ranges) {
      shares.add(() -> files.read(ShareRow.TABLE, range, SHARES, keys));
      stretches.add(() -> files.read(TerminalPeriodRow.TABLE, range, STRETCHES, keys));
    }
    return new ContractFactsReader(
        ledgers(ranges, group),
        ExternalSort.merged(ShareRow.TABLE, ShareRow.ORDER, shares, sortSpace(unit, SHARES)),
        ExternalSort.merged(
            TerminalPeriodRow.TABLE,
            TerminalPeriodRow.ORDER,
            stretches,
            sortSpace(unit, STRETCHES)));
  }

  /** By contract; one range after the other, so that one file is open at a time. */
  private Map<String, ContractLedger> ledgers(List<String> ranges, ContractGroup group)
      throws IOException {
    KeyRange keys = group.keys(LedgerRow.CONTRACT);
    Map<String, ContractLedger> ledgers = new HashMap<>();
    for (String range : ranges) {
      RangeFiles.forEach(
          files.read(LedgerRow.TABLE, range, LEDGER, keys),
          row -> row.addTo(ledgers.computeIfAbsent(row.contractId(), id -> new ContractLedger())));
    }
    return ledgers;
  }
}
