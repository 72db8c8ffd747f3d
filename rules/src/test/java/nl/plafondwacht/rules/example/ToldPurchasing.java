package nl.plafondwacht.rules.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plafondwacht.rules.ceiling.Between;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.ContractMonth;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.wording.CarveOutSentence;
import org.jspecify.annotations.Nullable;

/** What an example can expect of purchasing's tables (S8). */
final class ToldPurchasing {
  private final Shown.Row shown;
  private final Map<String, Object> told = new LinkedHashMap<>();

  private ToldPurchasing(Shown.Row shown) {
    this.shown = shown;
  }

  static Map<String, Object> test(CeilingTest test, Shown all, LocalDate runDate) {
    ToldPurchasing row =
        new ToldPurchasing(all.row(ContractFigures.TESTS, test.strictness().text()));
    Between between = test.between();
    row.count("persons_between", ContractFigures.BETWEEN, between.persons());
    row.count("started_between", ContractFigures.STARTED, between.started());
    row.amount("demand", ContractFigures.DEMAND, test.demandCents());
    row.amount("granted", ContractFigures.GRANTED, test.grantedCents());
    row.amount("terminal_demand", ContractFigures.TERMINAL_DEMAND, test.terminalDemandCents());
    row.amount("terminal_refused", ContractFigures.TERMINAL_REFUSED, test.terminalRefusedCents());
    row.amount("terminal_demand_between", ContractFigures.DEMAND_BETWEEN, between.demandCents());
    row.amount("terminal_granted_between", ContractFigures.GRANTED_BETWEEN, between.grantedCents());
    row.amount("headroom", ContractFigures.DEMAND, test.headroomCents());
    row.amount(
        "headroom_without_terminal",
        ContractFigures.HEADROOM_WITHOUT,
        test.headroomWithoutTerminalCents());
    row.told.put(
        "long_line_share",
        row.shown.hides(ContractFigures.LONG_LINES) ? "hidden" : test.longLineShare());
    row.told.put("bound_on", Told.day(all.days().day(test.bound().on(), test.strictness())));
    row.told.put(
        "bound_without_terminal_on",
        Told.day(
            all.days().dayWithoutTerminal(test.bound().withoutTerminalOn(), test.strictness())));
    CarveOutSentence sentence = new CarveOutSentence(test, all, runDate);
    row.told.put("sentence_nl", sentence.inDutch());
    row.told.put("sentence_en", sentence.inEnglish());
    return row.told;
  }

  static Map<String, Object> months(List<ContractMonth> months, Shown all) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (ContractMonth month : months) {
      ToldPurchasing row = new ToldPurchasing(all.row(ContractFigures.MONTHS, month.row()));
      row.count("clients", ContractFigures.CLIENTS, month.clients());
      row.count("terminal_clients", ContractFigures.TERMINAL_CLIENTS, month.terminalClients());
      row.amount("demand", ContractFigures.DEMAND, month.demandCents());
      row.amount("granted", ContractFigures.GRANTED, month.grantedCents());
      row.amount("terminal_demand", ContractFigures.TERMINAL_DEMAND, month.terminalDemandCents());
      row.amount("refused", ContractFigures.REFUSED, month.refusedCents());
      row.amount("cumulative_demand", ContractFigures.CUMULATIVE, month.cumulativeDemandCents());
      told.put(month.row().substring(0, 7), row.told);
    }
    return told;
  }

  static List<Map<String, Object>> signals(List<Signal> signals, Shown all) {
    return signals.stream().map(signal -> signal(signal, all)).toList();
  }

  private static Map<String, Object> signal(Signal signal, Shown all) {
    ToldPurchasing row = new ToldPurchasing(all.row(ContractFigures.SIGNALS, signal.id()));
    row.count("persons", ContractFigures.PERSONS, signal.persons());
    row.count("lines", ContractFigures.LINES, signal.lines());
    row.amount("amount", ContractFigures.AMOUNT, signal.amountCents());
    return row.told;
  }

  private void count(String name, String column, long persons) {
    String note = shown.note(column);
    Long count = shown.figure(column, persons);
    told.put(name, Objects.requireNonNull(note == null ? count : note, name));
  }

  private void amount(String name, String column, @Nullable Long cents) {
    told.put(name, shown.hides(column) ? "hidden" : Told.euros(cents));
  }
}
