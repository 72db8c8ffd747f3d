package nl.plafondwacht.ei.message;

import java.util.Map;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.record.ReturnCode;

/** The return code that says that a field is wrong. */
final class FieldCodes {
  private static final Map<String, ReturnCode> BY_ELEMENT =
      Map.ofEntries(
          Map.entry("NUM313", ReturnCode.BSN),
          Map.entry("COD061", ReturnCode.UZOVI),
          Map.entry("NUM013", ReturnCode.AUTHORISATION),
          Map.entry("COD367", ReturnCode.CODE_LIST),
          Map.entry("COD692", ReturnCode.CODE_LIST),
          Map.entry("COD677", ReturnCode.CODE_LIST),
          Map.entry("COD388", ReturnCode.CODE),
          Map.entry("COD626", ReturnCode.CODE),
          Map.entry("COD860", ReturnCode.CODE),
          Map.entry("COD695", ReturnCode.CODE),
          Map.entry("COD329", ReturnCode.CODE),
          Map.entry("ANT054", ReturnCode.NUMBER),
          Map.entry("ANT025", ReturnCode.NUMBER),
          Map.entry("ANT121", ReturnCode.NUMBER),
          Map.entry("COD218", ReturnCode.NUMBER),
          Map.entry("BED160", ReturnCode.TARIFF),
          Map.entry("BED153", ReturnCode.CALCULATED),
          Map.entry("BED161", ReturnCode.CLAIMED),
          Map.entry("NUM352", ReturnCode.VAT),
          Map.entry("ANT094", ReturnCode.PERCENTAGE),
          Map.entry("COD089", ReturnCode.CAREGIVER),
          Map.entry("COD952", ReturnCode.CAREGIVER),
          Map.entry("COD836", ReturnCode.REFERRER),
          Map.entry("COD953", ReturnCode.REFERRER),
          Map.entry("COD150", ReturnCode.FORWARDING),
          Map.entry("COD820", ReturnCode.FORWARDING));

  private FieldCodes() {}

  static ReturnCode of(Field field) {
    ReturnCode known = BY_ELEMENT.get(field.element());
    if (known != null) {
      return known;
    }
    return field.element().startsWith("DAT") ? ReturnCode.DATES : ReturnCode.TECHNICAL;
  }
}
