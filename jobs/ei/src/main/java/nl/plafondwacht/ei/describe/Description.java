package nl.plafondwacht.ei.describe;

import java.util.List;
import java.util.Map;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a file is.
 *
 * @param layout null when the file was not recognised
 * @param messageCode three digits; empty when not recognised
 * @param isTest whether it says T
 * @param recordsByType counted, in order of record code
 * @param findings how many there are
 * @param firstFindings the first of them
 * @param outcome how the reading ended: whether counts and totals fit
 * @param firstRecords the first records, field by field
 */
public record Description(
    @Nullable Layout layout,
    String messageCode,
    boolean isTest,
    Map<String, Long> recordsByType,
    long findings,
    List<LineFinding> firstFindings,
    Outcome outcome,
    List<ShownRecord> firstRecords) {

  /**
   * A record.
   *
   * @param index 1 for the first
   * @param code of its type
   */
  public record ShownRecord(long index, String code, List<ShownField> fields) {}

  /**
   * A field that is filled.
   *
   * @param value masked when personal
   */
  public record ShownField(String number, String element, String name, String value) {}

  /** Whether the file can be taken in. */
  public boolean isComplete() {
    return outcome instanceof Outcome.Complete;
  }
}
