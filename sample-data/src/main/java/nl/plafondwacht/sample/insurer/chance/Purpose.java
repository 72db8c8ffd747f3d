package nl.plafondwacht.sample.insurer.chance;

/**
 * What a random number is for; each purpose has numbers of its own. The numbers follow from the
 * name, not from the order.
 */
public enum Purpose {
  BIRTH,
  SEX,
  PLACE,
  INSURER,
  DEATH,
  DEATH_DAY,
  ILLNESS,
  CAUSE,
  PLACE_OF_DEATH,
  PHASE,
  WISH,
  KNOWN,
  FRAILTY,
  SPELL,
  INTENSITY,
  PROVIDER,
  BILLING,
  RECEIPT,
  ADJUDICATION,
  CORRECTION,
  GP,
  PHARMACY,
  HOSPITAL,
  LAST_MONTH,
  WLZ,
  BUDGET,
  REGISTRATION,
  PLANNING,
  ADVICE,
  HINDRANCE,
  CONFOUNDER,
  DEFECT,
  CONTRACT,
  REQUEST,
  DECISION,
  PSEUDONYM;

  private final long code = name().hashCode();

  long code() {
    return code;
  }
}
