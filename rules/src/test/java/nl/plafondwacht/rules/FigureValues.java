package nl.plafondwacht.rules;

import java.util.HashMap;
import java.util.Map;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.ContractMonth;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.trajectory.Strictness;

/** What a contract's night says in each cell of purchasing's tables, head-room by its demand. */
final class FigureValues {
  private final Map<Cell, Long> values = new HashMap<>();

  private FigureValues() {}

  static Map<Cell, Long> of(ContractNight night) {
    FigureValues all = new FigureValues();
    Strictness.ALL.forEach(level -> all.test(level.text(), night.tests().at(level)));
    night.months().forEach(all::month);
    night.signals().forEach(all::signal);
    return all.values;
  }

  private void test(String row, CeilingTest test) {
    String table = ContractFigures.TESTS;
    put(table, row, ContractFigures.GRANTED, test.grantedCents());
    put(table, row, ContractFigures.DEMAND, test.demandCents());
    put(table, row, ContractFigures.TERMINAL_DEMAND, test.terminalDemandCents());
    put(
        table,
        row,
        ContractFigures.HEADROOM_WITHOUT,
        test.demandCents() - test.terminalDemandCents());
    put(table, row, ContractFigures.TERMINAL_REFUSED, test.terminalRefusedCents());
    put(table, row, ContractFigures.BETWEEN, test.between().persons());
    put(table, row, ContractFigures.STARTED, test.between().started());
    put(table, row, ContractFigures.DEMAND_BETWEEN, test.between().demandCents());
    put(table, row, ContractFigures.GRANTED_BETWEEN, test.between().grantedCents());
  }

  private void month(ContractMonth month) {
    String table = ContractFigures.MONTHS;
    put(table, month.row(), ContractFigures.GRANTED, month.grantedCents());
    put(table, month.row(), ContractFigures.DEMAND, month.demandCents());
    put(table, month.row(), ContractFigures.TERMINAL_DEMAND, month.terminalDemandCents());
    put(table, month.row(), ContractFigures.REFUSED, month.refusedCents());
    put(table, month.row(), ContractFigures.CLIENTS, month.clients());
    put(table, month.row(), ContractFigures.TERMINAL_CLIENTS, month.terminalClients());
    put(table, month.row(), ContractFigures.HOURS, month.time());
    put(table, month.row(), ContractFigures.TERMINAL_HOURS, month.terminalTime());
    put(table, month.row(), ContractFigures.NOT_IN_HOURS, month.linesNotInHours());
    put(table, month.row(), ContractFigures.CUMULATIVE, month.cumulativeDemandCents());
  }

  private void signal(Signal signal) {
    String table = ContractFigures.SIGNALS;
    put(table, signal.id(), ContractFigures.PERSONS, signal.persons());
    put(table, signal.id(), ContractFigures.LINES, signal.lines());
    put(table, signal.id(), ContractFigures.AMOUNT, signal.amountCents());
  }

  private void put(String table, String row, String column, long value) {
    values.put(new Cell(table, row, column), value);
  }
}
