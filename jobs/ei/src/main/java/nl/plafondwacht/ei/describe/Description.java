package nl.plafondwacht.ei.describe;

import java.util.List;
import java.util.Map;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.MessageHeader;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.record.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * What a file is.
 *
 * @param message null when the file was not recognised
 * @param header null when it could not be read
 * @param recordsByType counted, in order of record code
 * @param findings how many there are
 * @param firstFindings the first of them
 * @param outcome how the reading ended: whether counts and totals fit
 * @param firstRecords the first records, field by field
 */
public record Description(
    @Nullable Recognised message,
    @Nullable MessageHeader header,
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
