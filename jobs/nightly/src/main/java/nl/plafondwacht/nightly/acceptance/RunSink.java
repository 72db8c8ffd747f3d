package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.store.FeedTable;
import nl.plafondwacht.nightly.store.StoredLine;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;

/**
 * Takes what a byte range holds and writes it in sorted runs of a bounded size, so that memory does
 * not depend on the size of the file.
 */
final class RunSink implements Sink {
  private static final int ROWS_PER_RUN = 100_000;

  private final FileAccess files;
  private final RangeToRead range;
  private final Progress progress;
  private final List<StoredLine> lines = new ArrayList<>();
  private final List<FeedRow> rows = new ArrayList<>();
  private final List<FindingRow> findings = new ArrayList<>();
  private int runs;
  private long written;

  RunSink(FileAccess files, RangeToRead range, Progress progress) {
    this.files = files;
    this.range = range;
    this.progress = progress;
  }

  @Override
  public void declaration(Declaration declaration) throws IOException {
    lines.add(StoredLine.of(declaration, range.delivery()));
    if (lines.size() == ROWS_PER_RUN) {
      flush();
    }
  }

  @Override
  public void row(FeedRow row) throws IOException {
    rows.add(row);
    if (rows.size() == ROWS_PER_RUN) {
      flush();
    }
  }

  @Override
  public void finding(Finding finding) {
    findings.add(FindingRow.of(finding));
  }

  /** Writes what is left, findings only when there are any; no rows come after it. */
  void finish(String findingsFile) throws IOException {
    flush();
    if (!findings.isEmpty()) {
      write(findingsFile);
    }
  }

  private void write(String findingsFile) throws IOException {
    findings.sort(FindingRow.ORDER);
    try (TableWriter<FindingRow> writer = FindingRow.TABLE.write(files, findingsFile, Map.of())) {
      for (FindingRow finding : findings) {
        writer.write(finding);
      }
      writer.commit();
    }
  }

  int runs() {
    return runs;
  }

  long rows() {
    return written;
  }

  int findings() {
    return findings.size();
  }

  private void flush() throws IOException {
    if (!lines.isEmpty()) {
      flushLines();
    }
    if (!rows.isEmpty()) {
      Feed feed = range.feed();
      if (feed.speaksOfPersons()) {
        rows.sort(Comparator.comparing(row -> row.text("person_id")));
      }
      FeedTable.of(feed).write(files, range.rowsFile(runs++), range.delivery(), rows);
      tell(rows.size());
      rows.clear();
    }
  }

  private void flushLines() throws IOException {
    range.run(files, runs++).write(lines);
    tell(lines.size());
    lines.clear();
  }

  private void tell(int rowsOfRun) {
    written += rowsOfRun;
    progress.add(rowsOfRun, 0);
  }
}
