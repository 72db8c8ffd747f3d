package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.world.Manner;

/**
 * What can be declared: code list, code, unit of time, and what it says about dying. Codes that
 * start with X, and article numbers that start with 99, are invented: the real ones are not public.
 */
public enum Performance {
  HOME_CARE(Sector.HOME_CARE, CodeList.DISTRICT_NURSING, "X6501", "04", Sign.NONE),
  HOME_CARE_IN_FIVE_MINUTES(Sector.HOME_CARE, CodeList.DISTRICT_NURSING, "X6502", "07", Sign.NONE),
  HOME_CARE_TERMINAL(Sector.HOME_CARE, CodeList.DISTRICT_NURSING, "X6509", "04", Sign.NONE),
  NEARLY_HOME_DAY(Sector.HOME_CARE, CodeList.DISTRICT_NURSING, "X6507", "14", Sign.NONE),
  NIGHT_CARE(Sector.HOME_CARE, CodeList.INVENTED, "X9901", "04", Sign.NONE),
  GP_CONSULT(Sector.GP, CodeList.GP, "12010", "", Sign.NONE),
  GP_LONG_CONSULT(Sector.GP, CodeList.GP, "12001", "", Sign.NONE),
  GP_VISIT(Sector.GP, CodeList.GP, "12002", "", Sign.GP_VISIT),
  GP_LONG_VISIT(Sector.GP, CodeList.GP, "12003", "", Sign.GP_VISIT),
  GP_INTENSIVE_CARE(Sector.GP, CodeList.GP, "X1300", "", Sign.CERTAIN),
  GP_INTENSIVE_CARE_OUT_OF_HOURS(Sector.GP, CodeList.GP, "X1301", "", Sign.CERTAIN),
  GP_PLANNING(Sector.GP, CodeList.GP, "X1401", "", Sign.PLANNING),
  ADVICE_ASKED(Sector.GP, CodeList.GP, "X1402", "", Sign.NONE),
  ELV_TERMINAL(Sector.STAY, CodeList.STAY, "X6801", "14", Sign.CERTAIN),
  ELV_OTHER(Sector.STAY, CodeList.STAY, "X6802", "14", Sign.NONE),
  EMERGENCY(Sector.HOSPITAL, CodeList.ACTIVITIES, "190015", "", Sign.NONE),
  INTENSIVE_CARE_DAY(Sector.HOSPITAL, CodeList.ACTIVITIES, "190157", "", Sign.NONE),
  NURSING_DAY(Sector.HOSPITAL, CodeList.ACTIVITIES, "X19001", "", Sign.NONE),
  OUTPATIENT_VISIT(Sector.HOSPITAL, CodeList.ACTIVITIES, "190063", "", Sign.NONE),
  TEAM_DISCUSSION(Sector.HOSPITAL, CodeList.ACTIVITIES, "190006", "", Sign.PALLIATIVE_TEAM),
  TEAM_CONSULT(Sector.HOSPITAL, CodeList.ACTIVITIES, "190067", "", Sign.PALLIATIVE_TEAM),
  HOSPITAL_PRODUCT(Sector.HOSPITAL, CodeList.PRODUCTS, "X4101", "", Sign.NONE),
  PLANNING(Sector.HOSPITAL, CodeList.PRODUCTS, "X4190", "", Sign.PLANNING),
  CENTRAL_CAREGIVER(Sector.HOSPITAL, CodeList.PRODUCTS, "X4191", "", Sign.PLANNING),
  ADVICE_GIVEN(Sector.HOSPITAL, CodeList.PRODUCTS, "X4192", "", Sign.NONE),
  MIDAZOLAM_INJECTION(Sector.PHARMACY, CodeList.MEDICINES, "99000001", "", Sign.SEDATION),
  LEVOMEPROMAZINE_INJECTION(Sector.PHARMACY, CodeList.MEDICINES, "99000003", "", Sign.SEDATION),
  MORPHINE_INJECTION(Sector.PHARMACY, CodeList.MEDICINES, "99000004", "", Sign.INJECTABLE),
  MORPHINE_TABLET(Sector.PHARMACY, CodeList.MEDICINES, "99000005", "", Sign.NONE),
  HALOPERIDOL_INJECTION(Sector.PHARMACY, CodeList.MEDICINES, "99000006", "", Sign.INJECTABLE),
  PARACETAMOL(Sector.PHARMACY, CodeList.MEDICINES, "99000007", "", Sign.NONE),
  METOPROLOL(Sector.PHARMACY, CodeList.MEDICINES, "99000008", "", Sign.NONE);

  /** Which file a line comes in. */
  public enum Sector {
    HOME_CARE,
    GP,
    PHARMACY,
    HOSPITAL,
    STAY
  }

  /** What a line says about dying (rules T). */
  public enum Sign {
    NONE,
    CERTAIN,
    SEDATION,
    PALLIATIVE_TEAM,
    INJECTABLE,
    GP_VISIT,
    PLANNING
  }

  private final Sector sector;
  private final String list;
  private final String code;
  private final String unit;
  private final Sign sign;
  private final String listAndCode;
  private final String messageCode;
  private final String messageListAndCode;

  Performance(Sector sector, String list, String code, String unit, Sign sign) {
    this.sector = sector;
    this.list = list;
    this.code = code;
    this.unit = unit;
    this.sign = sign;
    this.listAndCode = list + "," + code + ",";
    this.messageCode = sector == Sector.GP ? inDigits(code) : code;
    this.messageListAndCode = list + "," + messageCode + ",";
  }

  /** Messages of general practitioners have five digits for a code: an invented one gets 99. */
  private static String inDigits(String code) {
    return code.startsWith("X1") ? "99" + code.substring(2) : code;
  }

  public Sector sector() {
    return sector;
  }

  public String list() {
    return list;
  }

  public String code(Manner manner) {
    return manner == Manner.ROWS ? code : messageCode;
  }

  public String unit() {
    return unit;
  }

  public Sign sign() {
    return sign;
  }

  /** Writes list, comma, code, comma and gives the place behind them. */
  public int write(Manner manner, byte[] into, int at) {
    String text = manner == Manner.ROWS ? listAndCode : messageListAndCode;
    for (int i = 0; i < text.length(); i++) {
      into[at + i] = (byte) text.charAt(i);
    }
    return at + text.length();
  }

  /** Whether talks or advice are paid by it; its use is followed. */
  public boolean isTitle() {
    return sign == Sign.PLANNING || this == ADVICE_ASKED || this == ADVICE_GIVEN;
  }

  /** A care activity of a hospital: it tells what was done and costs nothing in a message. */
  public boolean isActivity() {
    return list.equals(CodeList.ACTIVITIES);
  }

  public boolean isStay() {
    return sector == Sector.STAY || this == NURSING_DAY;
  }
}
