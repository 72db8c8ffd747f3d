package nl.plafondwacht.rules.claim;

/** The code lists that a rule names: numbers of COD367, and ZA for care activities. */
public final class CodeLists {
  public static final String MEDICINES = "001";
  public static final String GENERAL_PRACTICE = "008";
  public static final String DBCS = "016";
  public static final String CARE_PRODUCTS = "041";

  /** The profile codes of the long-term-care feed belong to it. */
  public static final String WLZ_PROFILES = "057";

  public static final String DISTRICT_NURSING = "065";
  public static final String PRIMARY_CARE_STAY = "068";
  public static final String CARE_ACTIVITIES = "ZA";

  private CodeLists() {}
}
