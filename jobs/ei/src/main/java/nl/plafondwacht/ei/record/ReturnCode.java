package nl.plafondwacht.ei.record;

/** Return codes (COD954) that what is wrong with a file or line corresponds to. */
public enum ReturnCode {
  TECHNICAL("0001"),
  RECORD_TYPE("0002"),
  MESSAGE_CODE("0010"),
  VERSION("0011"),
  DECLARANT("0017"),
  PERIOD_START("0020"),
  PERIOD_END("0021"),
  CURRENCY("0031"),
  TOTAL("0150"),
  PERSONS("0151"),
  COMMENTS("0153"),
  DETAILS("0156"),
  DEBTORS("0157"),
  SERVICES("0158"),
  INSURED_NUMBER("0300"),
  UZOVI("0423"),
  BSN("0435"),
  AUTHORISATION("0550"),
  CODE_LIST("0581"),
  CODE("0582"),
  TARIFF("0611"),
  DIRECTION("0631"),
  NUMBER("0638"),
  EARLIER_REFERENCE("0651"),
  DETAIL_NUMBER("0801"),
  RECORD_LENGTH("0804"),
  PERCENTAGE("5803"),
  NEIGHBOUR_REFUSED("8002"),
  DATES("8007"),
  CAREGIVER("8011"),
  REFERRER("8014"),
  VAT("8016"),
  REFERENCE("8021"),
  RECORD_ORDER("8026"),
  SUBVERSION("8027"),
  MESSAGE_KIND("8028"),
  FORWARDING("8031"),
  CALCULATED("8032"),
  CLAIMED("8033"),
  STANDARD("8061"),
  MIXED_DIRECTION("8064"),
  DEBTOR_RECORD("8075"),
  LINE_END("8095");

  private final String code;

  ReturnCode(String code) {
    this.code = code;
  }

  /** Four digits. */
  public String code() {
    return code;
  }
}
