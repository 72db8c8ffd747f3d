package nl.plafondwacht.rules.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.ceiling.Between;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.ceiling.CeilingTest.Persons;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.summary.CarveOutSentence;
import nl.plafondwacht.rules.summary.ClauseDetail;
import nl.plafondwacht.rules.summary.ContractMonth;
import nl.plafondwacht.rules.summary.Disclosure;
import nl.plafondwacht.rules.summary.SignalReason;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/** What an example can expect of a contract. */
final class ToldContract {
  private ToldContract() {}

  /** Of the example's contract K. */
  static Map<String, Object> of(ContractNight contract, World world) {
    Disclosure disclosure = new Disclosure(world.threshold());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("test", test(contract.test()));
    told.put("clauses", clauses(contract.clauses()));
    told.put(
        "clause_details", clauseDetails(contract.clauses(), disclosure.hidesDays(contract.test())));
    told.put("months", months(contract.months()));
    told.put(
        "signals", contract.signals().stream().map(signal -> signal(signal, disclosure)).toList());
    told.put("purchasing", purchasing(contract.test(), disclosure, world.reference().runDate()));
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

  private static Map<String, Object> clauseDetails(List<ClauseCheck> checks, boolean byMonth) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (ClauseCheck check : checks) {
      ClauseDetail detail = new ClauseDetail(check, byMonth);
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

  private static Map<String, Object> signal(Signal signal, Disclosure disclosure) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rules", signal.ruleIds());
    told.put("evidence_class", signal.evidenceClass());
    told.put("strength", signal.strength().name());
    told.put("persons", signal.persons());
    told.put("lines", signal.lines());
    told.put("amount", Told.euros(signal.amountCents()));
    told.put("first_day", Told.day(signal.firstDay()));
    told.put("last_day", Told.day(signal.lastDay()));
    told.put("observed", Told.euros(signal.observed()));
    told.put("threshold", Told.euros(signal.threshold()));
    told.put("commitment", signal.commitment().id());
    told.put("under_commitment", signal.underCommitment());
    told.put("reason_nl", new SignalReason(signal, disclosure).inDutch());
    told.put("reason_en", new SignalReason(signal, disclosure).inEnglish());
    return told;
  }

  /** S8 on the ceiling test: each figure beside the persons it is built on. */
  private static Map<String, Object> purchasing(
      CeilingTest test, Disclosure disclosure, LocalDate runDate) {
    Persons persons = test.persons();
    Between between = test.between();
    Shown shown = new Shown(disclosure, new LinkedHashMap<>());
    shown.count("persons", persons.counting());
    shown.count("terminal_persons", persons.terminal());
    shown.count("persons_between", between.persons());
    shown.count("started_between", between.started());
    shown.amount("demand", test.demandCents(), persons.counting());
    shown.amount("granted", test.grantedCents(), persons.counting());
    shown.amount("terminal_demand", test.terminalDemandCents(), persons.terminal());
    shown.amount("terminal_refused", test.terminalRefusedCents(), persons.terminalRefused());
    shown.amount("terminal_demand_between", between.demandCents(), between.persons());
    shown.amount("terminal_granted_between", between.grantedCents(), between.persons());
    shown.amount("headroom", test.headroomCents(), persons.counting());
    boolean byMonth = disclosure.hidesDays(test);
    shown.day("bound_on", test.bound().on(), byMonth);
    shown.day("bound_without_terminal_on", test.bound().withoutTerminalOn(), byMonth);
    CarveOutSentence sentence = new CarveOutSentence(test, disclosure, runDate);
    shown.told().put("sentence_nl", sentence.inDutch());
    shown.told().put("sentence_en", sentence.inEnglish());
    return shown.told();
  }

  private record Shown(Disclosure disclosure, Map<String, Object> told) {
    void count(String name, long persons) {
      String note = disclosure.note(persons);
      Long count = disclosure.count(persons);
      told.put(name, Objects.requireNonNull(note == null ? count : note, name));
    }

    void amount(String name, @Nullable Long cents, long persons) {
      Long amount = disclosure.amount(cents, persons);
      told.put(name, amount == null ? "hidden" : Told.euros(amount));
    }

    void day(String name, @Nullable LocalDate day, boolean byMonth) {
      told.put(name, Told.day(Disclosure.day(day, byMonth)));
    }
  }
}
