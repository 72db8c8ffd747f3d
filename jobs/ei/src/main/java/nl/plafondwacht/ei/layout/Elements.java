package nl.plafondwacht.ei.layout;

import java.util.List;
import java.util.Set;

/** The data elements that carry what a line is made of; each list in order of preference. */
public final class Elements {
  public static final String DETAIL = "NUM040";
  public static final String BSN = "NUM313";
  public static final String UZOVI = "COD061";
  public static final String INSURED_NUMBER = "NUM003";

  public static final String MESSAGE_CODE = "COD002";
  public static final String VERSION = "NUM001";
  public static final String SUBVERSION = "NUM309";
  public static final String MESSAGE_KIND = "COD856";
  public static final String CAREGIVER = "COD009";
  public static final String PRACTICE = "COD181";
  public static final String INSTITUTION = "COD031";
  public static final String PERIOD_START = "DAT043";
  public static final String PERIOD_END = "DAT044";
  public static final String INVOICE_DATE = "DAT031";
  public static final String CURRENCY = "COD363";
  public static final String RETURN_DATE = "DAT277";

  public static final List<String> LIST = List.of("COD367", "COD692");
  public static final List<String> CODE = List.of("COD388", "COD626", "COD860", "COD695");
  public static final List<String> ACTIVITY_CODE = List.of("COD329");
  public static final List<String> START = List.of("DAT315", "DAT001", "DAT272");
  public static final List<String> END = List.of("DAT316", "DAT003");
  public static final List<String> QUANTITY = List.of("ANT054", "ANT025", "ANT121");
  public static final List<String> TIME_UNIT = List.of("COD218");
  public static final List<String> PERFORMER = List.of("COD089");
  public static final List<String> REFERRER = List.of("COD836");
  public static final List<String> TARIFF = List.of("BED160");
  public static final List<String> CALCULATED = List.of("BED153");
  public static final List<String> CLAIMED = List.of("BED161");
  public static final List<String> INSURER_CALCULATED = List.of("BED165");
  public static final List<String> GRANTED = List.of("BED166");
  public static final List<String> REFERENCE = List.of("NUM415", "NUM371", "NUM362");
  public static final List<String> EARLIER_REFERENCE = List.of("NUM416", "NUM372", "NUM363");
  public static final List<List<String>> RETURN_CODES =
      List.of(
          List.of("COD954", "COD957"), List.of("COD955", "COD958"), List.of("COD956", "COD959"));

  public static final List<String> PERSONS_COUNT = List.of("ANT085", "ANT267");
  public static final List<String> DEBTORS_COUNT = List.of("ANT086", "ANT268");
  public static final List<String> SERVICES_COUNT = List.of("ANT087", "ANT269");
  public static final List<String> AMOUNTS_COUNT = List.of("ANT002", "ANT276");
  public static final List<String> ACTIVITIES_COUNT = List.of("ANT300");
  public static final List<String> COMMENTS_COUNT = List.of("ANT089", "ANT270");
  public static final List<String> DETAILS_COUNT = List.of("ANT265", "ANT271");
  public static final List<String> CLAIMED_TOTAL = List.of("BED025", "BED168");
  public static final List<String> GRANTED_TOTAL = List.of("BED167");

  /** Debit or credit. */
  public static final Set<String> SIGNS =
      Set.of("COD043", "COD668", "COD665", "COD672", "COD673", "COD591", "COD592", "COD593");

  private Elements() {}
}
