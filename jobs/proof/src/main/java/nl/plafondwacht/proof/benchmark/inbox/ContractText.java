package nl.plafondwacht.proof.benchmark.inbox;

import nl.plafondwacht.proof.benchmark.inbox.Chance.Question;

/**
 * Contracts of every provider with every insurer group for 2025 and 2026. Each ceiling is 0.6 to
 * 1.2 times the demand to be expected up to D, so that most are reached and some are not.
 */
final class ContractText {
  static final String CONTRACTS =
      "contract_id,insurer_group,provider_name,start_date,end_date,ceiling_amount,payment_regime,"
          + "continue_duty,terminal_care_clause,terminal_exclusion_method,process_owner,"
          + "process_steps,process_days,raise_threshold_pct,efficiency_kind,efficiency_norm,"
          + "efficiency_exempts_terminal,efficiency_repayment,known_on\n";

  static final String INSURERS = "contract_id,uzovi\n";
  static final String PROVIDERS = "contract_id,agb\n";

  private static final int[] YEARS = {2025, 2026};

  private final Population all;

  ContractText(Population all) {
    this.all = all;
  }

  /** Number of contracts of all providers. */
  int count() {
    return YEARS.length * Population.GROUPS * all.providers();
  }

  void contract(StringBuilder text, int contract) {
    int year = year(contract);
    int group = group(contract);
    String provider = "Voorbeeld Thuiszorg " + provider(contract);
    text.append(id(contract)).append(",Voorbeeldgroep ").append(group).append(',');
    text.append(provider).append(',').append(year).append("-01-01,").append(year);
    text.append("-12-31,").append(ceilingEuros(contract)).append(".00,");
    text.append(contract % 3 == 0 ? "RECOVER" : "STOP_PAYMENT");
    text.append(",Y,NOT_STATED,NONE,,,,70,NONE,,,,").append(year - 1).append("-12-15\n");
  }

  void insurers(StringBuilder text, int contract) {
    for (int label = 0; label < Population.LABELS_PER_GROUP; label++) {
      String uzovi = Population.uzovi(group(contract), label);
      text.append(id(contract)).append(',').append(uzovi).append('\n');
    }
  }

  void provider(StringBuilder text, int contract) {
    text.append(id(contract)).append(',').append(Population.agb(provider(contract))).append('\n');
  }

  private long ceilingEuros(int contract) {
    double days = Calendar.NEW_YEAR - Calendar.FIRST;
    double share = days / Calendar.DAYS;
    double expected =
        all.lines()
            * Sector.HOME_CARE_SHARE
            * Sector.MEAN_CENTS
            / 100
            * all.shareOfProvider(provider(contract))
            * Population.shareOfGroup(group(contract))
            * (year(contract) == YEARS[0] ? share : 1 - share);
    double factor = 0.6 + 0.6 * all.chance().share(Question.CEILING, contract);
    return Math.max(100, (long) (expected * factor));
  }

  private String id(int contract) {
    return "C-%d-%05d-%d".formatted(year(contract), provider(contract), group(contract));
  }

  private static int year(int contract) {
    return YEARS[contract % YEARS.length];
  }

  private static int group(int contract) {
    return contract / YEARS.length % Population.GROUPS;
  }

  private static int provider(int contract) {
    return contract / YEARS.length / Population.GROUPS;
  }
}
