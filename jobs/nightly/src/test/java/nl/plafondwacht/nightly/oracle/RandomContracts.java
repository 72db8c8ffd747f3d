package nl.plafondwacht.nightly.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contracts that overlap, replace each other's sets, are withdrawn or not yet known, with raises of
 * every kind.
 */
final class RandomContracts {
  static final List<String> PROVIDERS =
      List.of("41000001", "41000002", "41000003", "41000004", "41000009");

  private final Dice dice;
  private final RandomDeliveries deliveries;
  private final LocalDate runDate;
  private final int ceilingEuros;

  /**
   * {@code ceilingEuros} is about what a contract's lines add up to, so that ceilings are met by
   * chance.
   */
  RandomContracts(Dice dice, RandomDeliveries deliveries, LocalDate runDate, int ceilingEuros) {
    this.dice = dice;
    this.deliveries = deliveries;
    this.runDate = runDate;
    this.ceilingEuros = ceilingEuros;
  }

  void write() {
    contract(
        "A1",
        "ALFA",
        "2026-01-01",
        "2026-12-31",
        List.of("9001", "9003"),
        List.of("41000001", "41000002"));
    contract("A2", "ALFA", "2026-01-01", "2026-06-30", List.of("9001"), List.of("41000003"));
    contract(
        "A3", "ALFA", "2026-05-15", "2026-12-31", List.of("9001", "9003"), List.of("41000003"));
    contract(
        "A4", "ALFA", "2026-01-01", "2026-07-31", List.of("9003"), List.of("41000003", "41000004"));
    contract(
        "B1", "BETA", "2025-07-01", "2026-06-30", List.of("9002"), List.of("41000001", "41000003"));
    contract(
        "B2", "BETA", "2026-07-01", "2027-06-30", List.of("9002"), List.of("41000001", "41000003"));
    contract("B3", "BETA", "2027-01-01", "2027-12-31", List.of("9002"), List.of("41000004"));
    terms(
        "A1",
        "ALFA",
        "2026-01-01",
        "2025-12-31",
        runDate.plusDays(1)); // withdrawn, but only after D
    terms("A5", "ALFA", "2026-01-01", "2025-12-31", LocalDate.of(2025, 12, 1)); // withdrawn
    terms("A6", "ALFA", "2026-01-01", "2026-12-31", runDate.plusDays(2)); // not yet known
  }

  private void contract(
      String id, String group, String from, String to, List<String> insurers, List<String> agbs) {
    terms(id, group, from, to, LocalDate.of(2025, 12, 1));
    if (dice.chance(30)) {
      terms(id, group, from, to, dice.dayAround(runDate, 200, 10));
    }
    sets(id, insurers, agbs, 0);
    if (dice.chance(25)) {
      sets(id, insurers, agbs.subList(0, 1), dice.number(0, deliveries.count() - 1));
    }
    if (dice.chance(50)) {
      scope(id, dice.chance(20) ? deliveries.count() - 1 : 0);
    }
    for (int raise = dice.number(0, 4); raise > 0; raise--) {
      raise(id, raise, LocalDate.parse(from));
    }
  }

  private void terms(String id, String group, String from, String to, LocalDate knownOn) {
    Map<String, String> row =
        new LinkedHashMap<>(
            Map.of(
                "contract_id", id,
                "insurer_group", group,
                "start_date", from,
                "end_date", to,
                "ceiling_amount", ceiling(),
                "payment_regime", dice.pick("STOP_PAYMENT", "RECOVER", "SET_OFF"),
                "terminal_care_clause",
                    dice.pick("EXCLUDED", "INCLUDED", "ON_REQUEST", "NOT_STATED"),
                "terminal_exclusion_method",
                    dice.pick("BY_CODE", "BY_REGISTRATION", "AFTERWARDS", "ON_REQUEST", "NONE"),
                "known_on", knownOn.toString()));
    row.putAll(
        clauses(new Dice(id.hashCode() + 31 * knownOn.toEpochDay() + 1009 * runDate.toEpochDay())));
    deliveries.fact("contracts", knownOn, row);
  }

  /** Dice of their own, so that all other rows stay as they are. */
  private static Map<String, String> clauses(Dice own) {
    return Map.of(
        "continue_duty", own.pick("Y", "N", ""),
        "process_owner", own.pick("Inkoop", "Inkoop", ""),
        "process_steps", own.pick("Melden", "Melden", ""),
        "process_days", own.pick("7", "20", ""),
        "raise_threshold_pct", own.pick("80", "33.33", "99.9", ""),
        "efficiency_kind", own.pick("NONE", "HOURS_PER_CLIENT_MONTH", "MODEL_OUTCOME", ""),
        "efficiency_exempts_terminal", own.pick("Y", "N", ""));
  }

  /** Often within reach, sometimes far off, now and then nothing at all. */
  private String ceiling() {
    return dice.amount(
        dice.chance(3) ? 0 : ceilingEuros * (long) dice.number(10, dice.pick(80, 300)));
  }

  private void sets(String id, List<String> insurers, List<String> agbs, int delivery) {
    insurers.forEach(
        uzovi ->
            deliveries.factIn(
                "contract-insurers", delivery, Map.of("contract_id", id, "uzovi", uzovi)));
    agbs.forEach(
        agb ->
            deliveries.factIn(
                "contract-providers", delivery, Map.of("contract_id", id, "agb", agb)));
  }

  private void scope(String id, int delivery) {
    scopeRow(id, delivery, "065", "*", "Y", dice.pick("Y", "Y", "N"));
    scopeRow(id, delivery, "065", "1001", dice.pick("Y", "N"), "Y");
    if (dice.chance(60)) {
      scopeRow(id, delivery, "990", "*", dice.pick("Y", "N"), dice.pick("Y", "N"));
      scopeRow(id, delivery, "990", "7001", dice.pick("Y", "N"), dice.pick("Y", "N"));
    }
    if (dice.chance(40)) {
      scopeRow(id, delivery, "041", "*", "Y", "N");
    }
  }

  private void scopeRow(
      String id, int delivery, String list, String code, String counts, String homeCare) {
    deliveries.factIn(
        "contract-scope",
        delivery,
        Map.of(
            "contract_id", id,
            "code_list", list,
            "code", code,
            "counts_towards_ceiling", counts,
            "is_home_care", homeCare));
  }

  /**
   * First as an open request, then often once more with its decision; effective days before the
   * term and after D too.
   */
  private void raise(String id, int number, LocalDate termStart) {
    LocalDate requested = dice.dayAround(runDate, 200, 5);
    Map<String, String> open =
        Map.of(
            "request_id",
            id + "-" + number,
            "contract_id",
            id,
            "requested_on",
            requested.toString(),
            "reason",
            dice.pick("TERMINAL_CARE", "GROWTH", "TARIFF", "OTHER"));
    deliveries.fact("ceiling-requests", requested, open);
    if (dice.chance(80)) {
      LocalDate decided = dice.dayAround(requested.plusDays(20), 20, 40);
      Map<String, String> row = new LinkedHashMap<>(open);
      row.put("decided_on", decided.toString());
      row.put("decision", dice.pick("GRANTED", "GRANTED", "PARTLY", "REFUSED", "WITHDRAWN"));
      if (List.of("GRANTED", "PARTLY").contains(row.get("decision"))) {
        row.put("new_ceiling_amount", ceiling());
        LocalDate from =
            dice.pick(termStart.minusDays(10), termStart, decided, dice.dayAround(decided, 60, 60));
        row.put("effective_from", from.toString());
      }
      deliveries.fact("ceiling-requests", decided, row);
    }
  }
}
