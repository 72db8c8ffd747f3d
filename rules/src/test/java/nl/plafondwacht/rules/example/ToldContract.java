package nl.plafondwacht.rules.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.ceiling.Between;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.shown.ContractMonth;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.wording.ClauseDetail;
import nl.plafondwacht.rules.wording.SignalReason;

/** What an example can expect of a contract. */
final class ToldContract {
  private ToldContract() {}

  /** Of the example's contract K. */
  static Map<String, Object> of(ContractNight contract, World world) {
    Shown shown = contract.purchasing();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("test", test(contract.test()));
    told.put("clauses", clauses(contract.clauses()));
    told.put("clause_details", clauseDetails(contract));
    told.put("months", months(contract.months()));
    told.put("signals", contract.signals().stream().map(signal -> signal(signal, shown)).toList());
    LocalDate runDate = world.reference().runDate();
    told.put("purchasing", ToldPurchasing.test(contract.test(), shown, runDate));
    told.put(
        "purchasing_strict",
        ToldPurchasing.test(contract.tests().at(Strictness.STRICT), shown, runDate));
    told.put("purchasing_months", ToldPurchasing.months(contract.months(), shown));
    told.put("purchasing_signals", ToldPurchasing.signals(contract.signals(), shown));
    return told;
  }

  /** Of every contract at a strictness, by id. */
  static Map<String, Object> tests(Night night, Strictness level) {
    Map<String, Object> told = new LinkedHashMap<>();
    night.contracts().forEach(c -> told.put(c.contract().id(), test(c.tests().at(level))));
    return told;
  }

  private static Map<String, Object> test(CeilingTest test) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("ceiling", Told.euros(test.ceilingCents()));
    told.put("granted", Told.euros(test.grantedCents()));
    told.put("demand", Told.euros(test.demandCents()));
    told.put("terminal_demand", Told.euros(test.terminalDemandCents()));
    told.put("terminal_refused", Told.euros(test.terminalRefusedCents()));
    told.put("headroom", Told.euros(test.headroomCents()));
    told.put("headroom_without_terminal", Told.euros(test.headroomWithoutTerminalCents()));
    told.put("long_line_share", test.longLineShare());
    told.put("persons", test.persons().counting());
    told.put("terminal_persons", test.persons().terminal());
    told.put("terminal_refused_persons", test.persons().terminalRefused());
    told.putAll(bound(test.bound()));
    told.putAll(between(test.between()));
    told.put("payment_bound_days", paymentBoundDays(test));
    return told;
  }

  private static Map<String, Object> bound(Bound bound) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("bound_on", Told.day(bound.on()));
    told.put("bound_on_spread", Told.day(bound.onSpread()));
    told.put("bound_on_settled", Told.day(bound.onSettled()));
    told.put("payment_bound_on", Told.day(bound.onPayment()));
    told.put("bound_without_terminal_on", Told.day(bound.withoutTerminalOn()));
    return told;
  }

  private static Map<String, Object> between(Between between) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("persons_between", between.persons());
    told.put("started_between", between.started());
    told.put("terminal_demand_between", Told.euros(between.demandCents()));
    told.put("terminal_granted_between", Told.euros(between.grantedCents()));
    return told;
  }

  private static List<String> paymentBoundDays(CeilingTest test) {
    return test.paymentBoundDays().entrySet().stream()
        .map(
            day ->
                "%s: %s of %s"
                    .formatted(
                        day.getKey(),
                        Told.euros(day.getValue().observedCents()),
                        Told.euros(day.getValue().ceilingCents())))
        .toList();
  }

  private static Map<String, Object> clauses(List<ClauseCheck> checks) {
    Map<String, Object> told = new LinkedHashMap<>();
    checks.forEach(
        check -> told.put(check.check().name(), check.outcome() + " " + check.because()));
    return told;
  }

  private static Map<String, Object> clauseDetails(ContractNight contract) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (ClauseCheck check : contract.clauses()) {
      ClauseDetail detail =
          ClauseDetail.of(check, contract.test().bound().on(), contract.purchasing());
      Long days = detail.mostDays();
      told.put(
          check.check().name(),
          Map.of(
              "nl", detail.inDutch(),
              "en", detail.inEnglish(),
              "days", days == null ? "none" : days));
    }
    return told;
  }

  private static Map<String, Object> months(List<ContractMonth> months) {
    Map<String, Object> told = new LinkedHashMap<>();
    months.forEach(month -> told.put(month.month().toString().substring(0, 7), month(month)));
    return told;
  }

  private static Map<String, Object> month(ContractMonth month) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("granted", Told.euros(month.grantedCents()));
    told.put("demand", Told.euros(month.demandCents()));
    told.put("terminal_demand", Told.euros(month.terminalDemandCents()));
    told.put("refused", Told.euros(month.refusedCents()));
    told.put("clients", month.clients());
    told.put("terminal_clients", month.terminalClients());
    told.put("refused_clients", month.refusedClients());
    told.put("hours", Told.hours(month.time()));
    told.put("terminal_hours", Told.hours(month.terminalTime()));
    told.put("lines_not_in_hours", month.linesNotInHours());
    told.put("cumulative_demand", Told.euros(month.cumulativeDemandCents()));
    told.put("ceiling", Told.euros(month.ceilingCents()));
    return told;
  }

  private static Map<String, Object> signal(Signal signal, Shown shown) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rules", List.of(signal.rule().id()));
    told.put("evidence_class", signal.rule().evidenceClass());
    told.put("strength", signal.strength().name());
    told.put("persons", signal.persons());
    told.put("lines", signal.lines());
    told.put("amount", Told.euros(signal.amountCents()));
    told.put("first_day", Told.day(signal.firstDay()));
    told.put("last_day", Told.day(signal.lastDay()));
    told.put("observed", signal.observed());
    told.put("threshold", signal.threshold());
    told.put("commitment", signal.commitment().id());
    told.put("under_commitment", signal.underCommitment());
    told.put("reason_nl", new SignalReason(signal, shown).inDutch());
    told.put("reason_en", new SignalReason(signal, shown).inEnglish());
    return told;
  }
}
