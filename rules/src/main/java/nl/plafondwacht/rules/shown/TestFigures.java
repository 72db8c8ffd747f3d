package nl.plafondwacht.rules.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.plafondwacht.rules.ceiling.Between;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.ContractShares;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.disclosure.Amounts;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Figure;
import nl.plafondwacht.rules.disclosure.Group;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;

/** The figures of ceiling_tests, three rows of a contract. */
final class TestFigures {
  private final List<Group> groups = new ArrayList<>();
  private final List<Figure> amounts = new ArrayList<>();
  private final List<Figure> counts = new ArrayList<>();
  private final List<Figure> wholes = new ArrayList<>();
  private final List<Figure> shares = new ArrayList<>();

  TestFigures(ByStrictness<CeilingTest> tests, ContractShares byPerson, List<TerminalLine> lines) {
    for (Strictness level : Strictness.ALL) {
      add(tests.at(level), level, byPerson, lines);
    }
    Amounts lineCounts = Amounts.of(byPerson.total(Measure.LINES, Strictness.STANDARD));
    shares.add(Figure.known("lines", lineCounts));
    groups.add(Group.of(shares));
  }

  /** Sums and differences within a row, and shares. */
  List<Group> groups() {
    return groups;
  }

  List<Figure> amounts() {
    return amounts;
  }

  List<Figure> counts() {
    return counts;
  }

  /** What may be the sum of a column of months. */
  List<Figure> wholes() {
    return wholes;
  }

  private void add(
      CeilingTest test, Strictness level, ContractShares byPerson, List<TerminalLine> lines) {
    Row row = new Row(level, byPerson);
    Amounts granted = row.total(Measure.GRANTED);
    Amounts demand = row.total(Measure.DEMAND);
    Amounts terminal = row.total(Measure.TERMINAL_DEMAND);
    Map<String, Between> between = test.betweenByPerson(lines);
    List<Figure> own =
        List.of(
            row.figure(ContractFigures.DEMAND, 0, demand),
            row.figure(ContractFigures.GRANTED, 10, granted),
            row.figure(ContractFigures.TERMINAL_DEMAND, 40, terminal),
            row.headroomWithout(test, demand.less(terminal)),
            row.between(ContractFigures.DEMAND_BETWEEN, 60, between, Between::demandCents),
            row.between(ContractFigures.GRANTED_BETWEEN, 70, between, Between::grantedCents),
            row.figure(ContractFigures.TERMINAL_REFUSED, 80, row.total(Measure.TERMINAL_REFUSED)));
    amounts.addAll(own);
    groups.add(Group.of(own));
    wholes.addAll(own.subList(0, 3));
    // With demand known it says what terminal demand is.
    wholes.add(row.headroomWithout(test, terminal));
    counts.add(row.between(ContractFigures.BETWEEN, 10, between, Between::persons));
    counts.add(row.between(ContractFigures.STARTED, 20, between, Between::started));
    shares.add(row.figure(ContractFigures.LONG_LINES, 10, row.total(Measure.LONG_LINES)));
  }

  /** Makes figures of one row; strict and broad go before standard, the default view. */
  private record Row(Strictness level, ContractShares byPerson) {

    Amounts total(Measure measure) {
      return Amounts.of(byPerson.total(measure, level));
    }

    Figure figure(String column, int rank, Amounts amounts) {
      int more =
          switch (level) {
            case STANDARD -> 0;
            case BROAD -> 1;
            case STRICT -> 2;
          };
      return new Figure(
          new Cell(ContractFigures.TESTS, level.text(), column), rank + more, amounts);
    }

    /** Empty where no ceiling was agreed. */
    Figure headroomWithout(CeilingTest test, Amounts amounts) {
      return test.ceilingCents() == null
          ? Figure.notPublished(ContractFigures.HEADROOM_WITHOUT, amounts)
          : figure(ContractFigures.HEADROOM_WITHOUT, 50, amounts);
    }

    Figure between(
        String column, int rank, Map<String, Between> between, ToLongFunction<Between> value) {
      long[] amounts = new long[byPerson.persons()];
      between.forEach((person, own) -> amounts[byPerson.number(person)] = value.applyAsLong(own));
      return figure(column, rank, Amounts.of(amounts));
    }
  }
}
