package nl.plafondwacht.proof.benchmark.inbox;

/** Kinds of care; only home care is under a contract. */
enum Sector {
  /** List 065: weeks for the most part, then days, then four weeks. */
  HOME_CARE("065", "X1001", "04", 7_200),
  /** List 008: consultations. */
  GENERAL_PRACTITIONER("008", "X2001", "", 1_150),
  /** List 001: dispensed articles. */
  PHARMACY("001", "99000017", "", 745);

  /** Of all lines. */
  static final double HOME_CARE_SHARE = 0.75;

  /** Quarters of an hour of a home-care line: from the least to the most, evenly. */
  private static final int LEAST_QUARTERS = 2;

  private static final int MOST_QUARTERS = 40;

  /** Of a home-care line, in cents, on average. */
  static final double MEAN_CENTS = (LEAST_QUARTERS + MOST_QUARTERS) / 2.0 * 25 * 72;

  private final String list;
  private final String code;
  private final String timeUnit;
  private final int tariff;

  Sector(String list, String code, String timeUnit, int tariff) {
    this.list = list;
    this.code = code;
    this.timeUnit = timeUnit;
    this.tariff = tariff;
  }

  static Sector of(double share) {
    if (share < HOME_CARE_SHARE) {
      return HOME_CARE;
    }
    return share < 0.9 ? GENERAL_PRACTITIONER : PHARMACY;
  }

  String list() {
    return list;
  }

  String code() {
    return code;
  }

  /** Empty for care without a time. */
  String timeUnit() {
    return timeUnit;
  }

  /** Cents a unit. */
  int tariff() {
    return tariff;
  }

  /** AGB code of a provider; each sector has numbers of its own. */
  String agb(int provider) {
    return switch (this) {
      case HOME_CARE -> Population.agb(provider);
      case GENERAL_PRACTITIONER -> Integer.toString(99_200_000 + provider);
      case PHARMACY -> Integer.toString(99_300_000 + provider);
    };
  }

  /** Days of a line. */
  int length(double share) {
    if (this != HOME_CARE || share < 0.25) {
      return 1;
    }
    return share < 0.85 ? 7 : 27;
  }

  /** Hundredths. */
  long quantity(double share) {
    if (this == HOME_CARE) {
      return (LEAST_QUARTERS + (long) (share * (MOST_QUARTERS - LEAST_QUARTERS + 1))) * 25;
    }
    return 100 * (1 + (long) (share * 3));
  }
}
