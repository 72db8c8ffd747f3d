package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.nightly.scratch.BlockFile;
import nl.plafondwacht.nightly.scratch.BlockWriter;
import nl.plafondwacht.nightly.scratch.SharedTexts;
import nl.plafondwacht.rules.ceiling.ContractFacts;

/** The facts of a run in a folder, one sub-folder per person range. */
public final class FactsFolder {
  private static final String CONTRACTS = "contracts.blocks";
  private static final String TALLY = "tally";
  private static final String FINDINGS = "findings";
  private static final String REFERENCES = "references.blocks";
  private static final String OUTSIDE = "outside";
  private static final String EPISODES = "episodes";

  /** Written last: a range without it is not there. */
  private static final String LAST = EPISODES;

  private final RangeFiles files;
  private final List<ContractGroup> groups;
  private final int sortRows;

  /**
   * The facts in a folder.
   *
   * @param groups together all contracts
   * @param sortRows rows that one sort may hold in memory
   */
  public FactsFolder(FileAccess files, String folder, List<ContractGroup> groups, int sortRows) {
    this.files = new RangeFiles(files, folder);
    this.groups = groups;
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

  /** Writes a range's facts; it is complete when this returns, and not before. */
  public void write(String range, RangeFacts facts) throws IOException {
    writeContracts(range, facts.contracts());
    files.write(TallyRow.TABLE, range, TALLY, facts.lines().tally().rows().iterator());
    files.write(FindingRow.TABLE, range, FINDINGS, facts.lines().findings().iterator());
    writeReferences(range, facts.references());
    files.write(OutsideRow.TABLE, range, OUTSIDE, facts.lines().outside().iterator());
    new PopulationFolder(files).write(range, facts.population());
    files.write(TrajectoryRow.TABLE, range, LAST, facts.lines().episodes().iterator());
  }

  private void writeContracts(String range, ContractFacts facts) throws IOException {
    try (NewFile file = files.files().create(blocks(range, CONTRACTS))) {
      BlockWriter blocks = new BlockWriter(file, groups.size());
      for (ContractGroup group : groups) {
        ContractFactsCode.write(facts, group, blocks);
        blocks.endBlock();
      }
      blocks.finish();
      file.commit();
    }
  }

  private void writeReferences(String range, References references) throws IOException {
    try (NewFile file = files.files().create(blocks(range, REFERENCES))) {
      BlockWriter blocks = new BlockWriter(file, 2 * References.SLICES);
      references.write(blocks);
      blocks.finish();
      file.commit();
    }
  }

  private String blocks(String range, String name) {
    return files.folder() + "/" + range + "/" + name;
  }

  /**
   * What became of lines in all ranges, with the findings that only show across persons.
   *
   * @param ranges complete ones, in order
   */
  public LineFacts lines(List<String> ranges) throws IOException {
    LineFacts all = new LineFacts();
    for (String range : ranges) {
      RangeFiles.forEach(files.read(TallyRow.TABLE, range, TALLY), all.tally()::add);
      RangeFiles.forEach(files.read(FindingRow.TABLE, range, FINDINGS), all.findings()::add);
      RangeFiles.forEach(files.read(OutsideRow.TABLE, range, OUTSIDE), all::add);
      RangeFiles.forEach(files.read(TrajectoryRow.TABLE, range, EPISODES), all.episodes()::add);
    }
    List<BlockFile> references = new ArrayList<>();
    for (String range : ranges) {
      references.add(
          new BlockFile(files.files(), blocks(range, REFERENCES), 2 * References.SLICES));
    }
    new SharedReferences(references).find(all.findings()::add);
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
   * The facts of a group of contracts in all ranges.
   *
   * @param ranges complete ones, in order
   * @param group its place among the groups
   */
  public ContractFacts contracts(List<String> ranges, int group) throws IOException {
    ContractFacts facts = new ContractFacts();
    SharedTexts texts = new SharedTexts();
    for (String range : ranges) {
      BlockFile file = new BlockFile(files.files(), blocks(range, CONTRACTS), groups.size());
      ContractFactsCode.addTo(facts, groups.get(group).contracts(), file.read(group, texts));
    }
    return facts;
  }

  /** All contracts, in groups that fit in memory. */
  public List<ContractGroup> groups() {
    return groups;
  }
}
