package nl.plafondwacht.ei.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a standard.
 *
 * @param standard AW319
 * @param messageCodes of the external integration message: three digits each
 * @param version two digits
 * @param subversion two digits
 * @param isReturn whether it answers a claim
 * @param proof how far the layout is proven: H, H/M or M
 * @param outsideContracts the message codes whose lines are care outside the contracts
 * @param source where it was published
 * @param records in order of code
 */
public record Layout(
    String standard,
    List<String> messageCodes,
    String version,
    String subversion,
    boolean isReturn,
    String proof,
    Set<String> outsideContracts,
    String source,
    List<RecordLayout> records) {

  public Layout {
    messageCodes = List.copyOf(messageCodes);
    outsideContracts = Set.copyOf(outsideContracts);
    records = List.copyOf(records);
  }

  /** Name and version as people say it: AW319 1.4. */
  public String title() {
    return standard + " " + trimmed(version) + "." + trimmed(subversion);
  }

  /** In bytes, the line end not counted; the same for every record. */
  public int length() {
    return records.get(0).length();
  }

  /** The record type with the code. */
  public Optional<RecordLayout> record(String code) {
    return records.stream().filter(record -> record.code().equals(code)).findFirst();
  }

  /** Whether a product (04) has its amounts in records of their own (06). */
  public boolean hasAmountRecords() {
    return record("06").isPresent();
  }

  private static String trimmed(String number) {
    return number.startsWith("0") ? number.substring(1) : number;
  }
}
