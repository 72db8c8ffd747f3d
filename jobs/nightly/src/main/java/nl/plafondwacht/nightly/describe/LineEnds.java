package nl.plafondwacht.nightly.describe;

import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.nightly.intake.file.Oddities;
import nl.plafondwacht.nightly.intake.file.RawLines;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** Counts what the records of a file end in, whatever becomes of them. */
final class LineEnds implements Oddities, RawLines {
  private static final Map<String, String> NAMES = Map.of("\n", "lf", "\r\n", "crlf", "\r", "cr");

  private final Map<String, Long> counts = new TreeMap<>();
  private @Nullable Records records;

  /** The records that are met from now on. */
  void countIn(Records read) {
    records = read;
  }

  Map<String, Long> counts() {
    return counts;
  }

  /** The record met last. */
  void count() {
    String name = records == null ? null : NAMES.get(records.lineEnd());
    if (name != null) {
      counts.merge(name, 1L, Long::sum);
    }
  }

  @Override
  public boolean take(byte[] bytes, int from, int to, long line) {
    count();
    return true;
  }

  @Override
  public void blankLine(long line) {
    count();
  }

  @Override
  public void emptyRow(long line, int fields) {
    count();
  }

  @Override
  public void takenOut(long line, Reason reason) {
    count();
  }
}
