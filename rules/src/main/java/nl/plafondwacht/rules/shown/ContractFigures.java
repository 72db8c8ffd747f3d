package nl.plafondwacht.rules.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.ContractShares;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.disclosure.Figure;
import nl.plafondwacht.rules.disclosure.Figures;
import nl.plafondwacht.rules.disclosure.Group;
import nl.plafondwacht.rules.disclosure.Series;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.SignalCase;
import nl.plafondwacht.rules.trajectory.ByStrictness;

/**
 * Declares what purchasing's tables say of one contract, figure by figure, with the persons behind
 * each (rule S8). A new table adds its figures here.
 */
public final class ContractFigures {
  /** Names of tables and columns, as they are published. */
  public static final String TESTS = "ceiling_tests";

  public static final String MONTHS = "contract_months";
  public static final String SIGNALS = "restriction_signals";
  public static final String BETWEEN = "persons_between";
  public static final String STARTED = "persons_started_between";
  public static final String GRANTED = "granted_cents";
  public static final String DEMAND = "demand_cents";
  public static final String TERMINAL_DEMAND = "terminal_demand_cents";

  /** Everybody knows the ceiling, so head-room is demand and is declared as that. */
  public static final String HEADROOM = "headroom_cents";

  public static final String HEADROOM_WITHOUT = "headroom_without_terminal_cents";
  public static final String DEMAND_BETWEEN = "terminal_demand_between_cents";
  public static final String GRANTED_BETWEEN = "terminal_granted_between_cents";
  public static final String TERMINAL_REFUSED = "terminal_refused_cents";
  public static final String LONG_LINES = "long_line_share";
  public static final String CUMULATIVE = "cumulative_demand_cents";
  public static final String REFUSED = "refused_cents";
  public static final String CLIENTS = "clients";
  public static final String TERMINAL_CLIENTS = "terminal_clients";
  public static final String HOURS = "hours";
  public static final String TERMINAL_HOURS = "terminal_hours";
  public static final String NOT_IN_HOURS = "lines_not_in_hours";
  public static final String PERSONS = "persons";
  public static final String LINES = "lines";
  public static final String AMOUNT = "amount_cents";

  /** Of larger sums in neighbouring rows only those of so many terms are tried. */
  static final int TERMS = 4;

  private ContractFigures() {}

  /**
   * The figures of one contract.
   *
   * @param lines the contract's lines with terminal home care
   */
  public static Figures of(
      ByStrictness<CeilingTest> tests,
      List<ContractMonth> months,
      List<Signal> signals,
      ContractShares shares,
      List<TerminalLine> lines) {
    lines.forEach(line -> shares.number(line.person()));
    TestFigures ofTests = new TestFigures(tests, shares, lines);
    MonthFigures ofMonths = new MonthFigures(months, shares);
    List<Figure> ofSignals = signals(signals, shares, AMOUNT, 65);
    List<Group> groups = new ArrayList<>(ofTests.groups());
    groups.addAll(ofMonths.groups());
    groups.add(together(Stream.of(ofTests.amounts(), List.of(ofMonths.refused()), ofSignals)));
    groups.add(new Group(ofTests.counts(), TERMS));
    groups.add(Group.of(signals(signals, shares, PERSONS, 10)));
    groups.add(Group.of(signals(signals, shares, LINES, 10)));
    List<Series> series = months.isEmpty() ? List.of() : List.of(ofMonths.series(ofTests.wholes()));
    return new Figures(groups, series, ofMonths.bonds());
  }

  private static Group together(Stream<List<Figure>> figures) {
    return new Group(figures.flatMap(List::stream).toList(), TERMS);
  }

  private static List<Figure> signals(
      List<Signal> signals, ContractShares shares, String column, int rank) {
    List<Figure> figures = new ArrayList<>();
    for (Signal signal : signals) {
      long[] byPerson = new long[shares.persons()];
      for (SignalCase one : signal.cases()) {
        byPerson[shares.number(one.person())] = amount(one, column);
      }
      figures.add(MonthFigures.figure(SIGNALS, signal.id(), column, rank, byPerson));
    }
    return figures;
  }

  private static long amount(SignalCase one, String column) {
    return switch (column) {
      case AMOUNT -> one.amountCents();
      case LINES -> one.lineRefs().size();
      default -> 1;
    };
  }
}
