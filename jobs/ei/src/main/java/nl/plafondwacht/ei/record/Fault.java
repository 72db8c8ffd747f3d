package nl.plafondwacht.ei.record;

/**
 * Why a file is refused as a whole.
 *
 * @param record index of the record in the file, 1 for the first
 * @param position in the record, 1 for the first; 0 when it speaks of the record as a whole
 * @param found never a person's data
 * @param returnCode of EI (COD954) that says the same
 */
public record Fault(
    long record, int position, String expected, String found, ReturnCode returnCode) {

  @Override
  public String toString() {
    String place = position == 0 ? "" : ", position " + position;
    return "record %d%s: expected %s, found %s (%s)"
        .formatted(record, place, expected, found, returnCode.code());
  }
}
