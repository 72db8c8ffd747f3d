package nl.plafondwacht.ei.layout;

/**
 * A field (rubriek) of a record.
 *
 * @param number record code and two digits, as in the standard: 0403
 * @param element the data element of Vektis, the same in every standard: NUM313
 * @param start first position, 1 is the first of the record
 * @param mandatory M, C, O or S as in the source; empty when the source says nothing
 * @param codeList empty when none
 * @param remark empty when none
 */
public record Field(
    String number,
    String element,
    String name,
    FieldType type,
    int length,
    int start,
    String mandatory,
    String codeList,
    Personal personal,
    String remark) {

  /** The place of its first byte, from 0. */
  public int offset() {
    return start - 1;
  }

  /** The place after its last byte, from 0. */
  public int end() {
    return start - 1 + length;
  }

  /** Whether the source says that it must be filled. */
  public boolean isMandatory() {
    return mandatory.equals("M");
  }

  /** Whether the source says that it depends. */
  public boolean isConditional() {
    return mandatory.equals("C");
  }

  /** Its number and name, for messages. */
  public String title() {
    return number + " " + name;
  }
}
