package nl.plafondwacht.rules.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.rules.ceiling.ContractShares;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.disclosure.Amounts;
import nl.plafondwacht.rules.disclosure.Bond;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Figure;
import nl.plafondwacht.rules.disclosure.Group;
import nl.plafondwacht.rules.disclosure.Series;
import nl.plafondwacht.rules.disclosure.Series.Parts;
import nl.plafondwacht.rules.disclosure.Series.Whole;
import nl.plafondwacht.rules.trajectory.Strictness;

/** The figures of contract_months, the rows of a contract in order. */
final class MonthFigures {
  private final List<ContractMonth> months;
  private final ContractShares byPerson;
  private final List<Figure> cumulative = new ArrayList<>();
  private final List<Figure> demand;
  private final List<Figure> granted;
  private final List<Figure> terminal;
  private final List<Figure> refused;
  private final List<Figure> hours;
  private final List<Figure> terminalHours;
  private final List<Figure> lines;
  private final Figure refusedInAll;

  MonthFigures(List<ContractMonth> months, ContractShares byPerson) {
    this.months = months;
    this.byPerson = byPerson;
    this.demand = column(ContractFigures.DEMAND, 25, Measure.DEMAND);
    this.granted = column(ContractFigures.GRANTED, 35, Measure.GRANTED);
    this.terminal = column(ContractFigures.TERMINAL_DEMAND, 45, Measure.TERMINAL_DEMAND);
    this.refused = column(ContractFigures.REFUSED, 85, Measure.REFUSED);
    this.hours = column(ContractFigures.HOURS, 10, Measure.TIME);
    this.terminalHours = column(ContractFigures.TERMINAL_HOURS, 20, Measure.TERMINAL_TIME);
    this.lines = column(ContractFigures.NOT_IN_HOURS, 10, Measure.LINES_NOT_IN_HOURS);
    this.refusedInAll = Figure.notPublished("refused", sum(refused));
    Amounts sum = sum(List.of());
    for (int month = 0; month < months.size(); month++) {
      sum = sum.plus(demand.get(month).amounts());
      cumulative.add(new Figure(cell(months.get(month), ContractFigures.CUMULATIVE), 20, sum));
    }
  }

  static Figure figure(String table, String row, String column, int rank, long[] byPerson) {
    return new Figure(new Cell(table, row, column), rank, Amounts.of(byPerson));
  }

  /** What is refused in all months; no table has it. */
  Figure refused() {
    return refusedInAll;
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    List<Figure> clients = column(ContractFigures.CLIENTS, 10, Measure.CLIENTS);
    List<Figure> terminalClients =
        column(ContractFigures.TERMINAL_CLIENTS, 20, Measure.TERMINAL_CLIENTS);
    List<List<Figure>> amounts = List.of(demand, granted, terminal, refused, cumulative);
    for (int month = 0; month < months.size(); month++) {
      groups.add(Group.of(rows(amounts, month, month)));
      groups.add(Group.of(rows(List.of(clients, terminalClients), month, month)));
      int before = Math.max(0, month - 1);
      groups.add(new Group(rows(amounts, before, month), ContractFigures.TERMS));
      groups.add(
          new Group(rows(List.of(hours, terminalHours), before, month), ContractFigures.TERMS));
      groups.add(Group.of(rows(List.of(lines), before, month)));
    }
    return groups;
  }

  /**
   * Where a month's demand is hidden, so is what else its lines tell, hours by their tariff; and
   * what is granted or refused is told of every month or of none. Else a sum of one column less
   * months of another would tell of the months between.
   */
  List<Bond> bonds() {
    List<Bond> bonds =
        new ArrayList<>(List.of(new Bond(granted, granted), new Bond(refused, refused)));
    List<List<Figure>> others = List.of(granted, terminal, refused, hours, terminalHours, lines);
    for (int month = 0; month < months.size(); month++) {
      bonds.add(new Bond(List.of(demand.get(month)), rows(others, month, month)));
    }
    return bonds;
  }

  /**
   * The columns of amounts with their sums.
   *
   * @param totals figures that may be the sum of a column
   */
  Series series(List<Figure> totals) {
    List<Whole> sums = new ArrayList<>();
    for (int month = 0; month < months.size(); month++) {
      sums.add(new Whole(cumulative.get(month), month + 1));
    }
    sums.addAll(of(demand, totals, Set.of(ContractFigures.DEMAND)));
    return new Series(
        List.of(
            new Parts(demand, sums),
            new Parts(granted, of(granted, totals, Set.of(ContractFigures.GRANTED))),
            new Parts(
                terminal,
                of(
                    terminal,
                    totals,
                    Set.of(ContractFigures.TERMINAL_DEMAND, ContractFigures.HEADROOM_WITHOUT))),
            new Parts(refused, List.of(new Whole(refusedInAll, months.size())))));
  }

  /** At another strictness a total may be of other care. */
  private static List<Whole> of(List<Figure> parts, List<Figure> totals, Set<String> columns) {
    Amounts sum = parts.stream().map(Figure::amounts).reduce(Amounts::plus).orElseThrow();
    return totals.stream()
        .filter(total -> columns.contains(total.cell().column()))
        .filter(total -> total.amounts().isSame(sum))
        .map(total -> new Whole(total, parts.size()))
        .toList();
  }

  private static List<Figure> rows(List<List<Figure>> columns, int from, int to) {
    return columns.stream().flatMap(column -> column.subList(from, to + 1).stream()).toList();
  }

  private List<Figure> column(String name, int rank, Measure measure) {
    return months.stream()
        .map(
            month ->
                new Figure(
                    cell(month, name),
                    rank,
                    Amounts.of(byPerson.month(measure, Strictness.STANDARD, month.month()))))
        .toList();
  }

  private static Cell cell(ContractMonth month, String column) {
    return new Cell(ContractFigures.MONTHS, month.row(), column);
  }

  private Amounts sum(List<Figure> figures) {
    Amounts sum = Amounts.of(new long[byPerson.persons()]);
    for (Figure figure : figures) {
      sum = sum.plus(figure.amounts());
    }
    return sum;
  }
}
