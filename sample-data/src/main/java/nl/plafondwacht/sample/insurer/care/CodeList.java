package nl.plafondwacht.sample.insurer.care;

/** The code lists of what is declared: numbers of COD367, and ZA for care activities. */
public final class CodeList {
  public static final String DISTRICT_NURSING = "065";
  public static final String PRODUCTS = "041";

  static final String MEDICINES = "001";
  static final String GP = "008";
  static final String STAY = "068";
  static final String ACTIVITIES = "ZA";

  /** No list has this number. */
  static final String INVENTED = "990";

  private CodeList() {}
}
