package nl.plafondwacht.sample.cast;

import nl.plafondwacht.sample.feed.Euros;

/**
 * Codes and tariffs of the night. Those that start with X are invented: the real ones are not
 * public.
 */
public final class Codes {

  public static final String HOME_CARE = "065";
  public static final String INTEGRAL = "X1001";
  public static final String NURSING = "X1002";
  public static final String TERMINAL_HOME_CARE = "X1099";

  public static final String GP = "008";
  public static final String GP_INTENSIVE_CARE_DAY = "X1300";
  public static final String GP_CONSULT = "12001";
  public static final String GP_VISIT = "12003";

  public static final String ELV = "068";
  public static final String ELV_PALLIATIVE_TERMINAL = "X6801";

  public static final String ACTIVITY = "ZA";
  public static final String PALLIATIVE_DISCUSSION = "190006";
  public static final String PALLIATIVE_CONSULT = "190067";
  public static final String REPEAT_VISIT = "190013";
  public static final String HOSPITAL_PRODUCT_LIST = "041";
  public static final String HOSPITAL_PRODUCT = "X4101";
  public static final String PROACTIVE_CARE_PLANNING = "X4190";

  public static final String PHARMACY = "001";
  public static final String MIDAZOLAM_INJECTION = "99000001";
  public static final String MIDAZOLAM_TABLET = "99000002";
  public static final String LEVOMEPROMAZINE_INJECTION = "99000003";
  public static final String MORPHINE_INJECTION = "99000004";
  public static final String MORPHINE_TABLET = "99000005";
  public static final String HALOPERIDOL_INJECTION = "99000006";
  public static final String PARACETAMOL = "99000007";

  public static final String MINUTE = "01";
  public static final String HOUR = "04";
  public static final String FIVE_MINUTES = "07";
  public static final String DAY = "14";
  public static final String HALF_DAY = "16";
  public static final String WEEK = "21";

  private Codes() {}

  /** What an hour costs; every tariff is a multiple of twelve, so that five minutes are too. */
  public static Euros hourTariff(String code) {
    return switch (code) {
      case NURSING -> Euros.of(90);
      case TERMINAL_HOME_CARE -> Euros.of(96);
      default -> Euros.of(72);
    };
  }
}
