package nl.plafondwacht.nightly.facts;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.ceiling.ContractLine;
import nl.plafondwacht.rules.ceiling.PersonContracts;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.LineKey;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.line.RowVerdict;
import nl.plafondwacht.rules.trajectory.Strictness;

/** Counts which way rows go. Not safe for use by several threads. */
public final class Flow {
  private final Map<FlowStep, FlowCountRow> counts = new EnumMap<>(FlowStep.class);

  void add(PersonResult night) {
    List<Judged> rows = night.lines().rows();
    List<Declaration> accepted = ofVerdict(rows, RowVerdict.ACCEPTED);
    List<Declaration> netted = night.lines().netted();
    List<Declaration> net = rows(night.lines().lines());
    add(FlowStep.STORED, rows.stream().map(Judged::row).toList());
    add(FlowStep.DUPLICATE, ofVerdict(rows, RowVerdict.DUPLICATE));
    add(FlowStep.DECISION_UPDATE, ofVerdict(rows, RowVerdict.DECISION_UPDATE));
    add(FlowStep.ACCEPTED, accepted);
    add(FlowStep.NOT_KNOWN_YET, without(accepted, netted, net));
    add(FlowStep.NETTED, netted);
    add(FlowStep.NET_LINE, net);
    contracts(night.contracts(), net);
  }

  private void contracts(PersonContracts contracts, List<Declaration> net) {
    List<Declaration> outside = rows(contracts.outside());
    List<Declaration> counting = counted(contracts, line -> true);
    add(FlowStep.OUTSIDE_CONTRACT, outside);
    add(FlowStep.TAKEN_OUT_BY_SCOPE, without(net, outside, counting));
    add(FlowStep.COUNTING, counting);
    add(FlowStep.NOT_IN_DEMAND, counted(contracts, line -> !line.line().countsInDemand()));
    add(FlowStep.IN_DEMAND, counted(contracts, line -> line.line().countsInDemand()));
    add(
        FlowStep.WITHOUT_TERMINAL_DAYS,
        counted(contracts, line -> line.line().countsInDemand() && !isTerminal(line)));
    add(
        FlowStep.WITH_TERMINAL_DAYS,
        counted(contracts, line -> line.line().countsInDemand() && isTerminal(line)));
  }

  private static boolean isTerminal(ContractLine line) {
    return !line.terminalDays().at(Strictness.STANDARD).isEmpty();
  }

  /** The rows that are in neither part; an accepted row has its key for itself. */
  private static List<Declaration> without(
      List<Declaration> all, List<Declaration> one, List<Declaration> other) {
    if (all.size() == one.size() + other.size()) {
      return List.of();
    }
    Set<LineKey> taken =
        Stream.of(one, other).flatMap(List::stream).map(Declaration::key).collect(toSet());
    return all.stream().filter(row -> !taken.contains(row.key())).toList();
  }

  private static List<Declaration> rows(List<NetLine> lines) {
    return lines.stream().map(NetLine::row).toList();
  }

  private static List<Declaration> counted(
      PersonContracts contracts, Predicate<ContractLine> which) {
    return contracts.counting().stream().filter(which).map(line -> line.line().row()).toList();
  }

  private static List<Declaration> ofVerdict(List<Judged> rows, RowVerdict verdict) {
    return rows.stream().filter(judged -> judged.verdict() == verdict).map(Judged::row).toList();
  }

  /** The rows of one person that take the step. */
  private void add(FlowStep step, List<Declaration> rows) {
    if (!rows.isEmpty()) {
      long cents = rows.stream().mapToLong(Declaration::signedCents).reduce(0, Math::addExact);
      add(new FlowCountRow(step, 1, rows.size(), cents));
    }
  }

  void add(FlowCountRow row) {
    counts.merge(row.step(), row, FlowCountRow::plus);
  }

  /** Every step in order, those that nothing took too. */
  public List<FlowCountRow> rows() {
    return Stream.of(FlowStep.values())
        .map(step -> counts.getOrDefault(step, new FlowCountRow(step, 0, 0, 0)))
        .toList();
  }
}
