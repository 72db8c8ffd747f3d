package nl.plafondwacht.rules.reference;

/** What happens to lines once the ceiling is reached. */
public enum PaymentRegime {
  STOP_PAYMENT,
  RECOVER,
  SET_OFF
}
