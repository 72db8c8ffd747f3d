package nl.plafondwacht.nightly.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.line.PersonLines.Judged;

/**
 * What became of lines, what was odd in them, and the episodes they speak of, of one person range
 * or, merged, of all. Not safe for use by several threads.
 */
public final class LineFacts {
  private final Tally tally = new Tally();
  private final List<FindingRow> findings = new ArrayList<>();
  private final TreeMap<String, Long> outside = new TreeMap<>();
  private final List<TrajectoryRow> episodes = new ArrayList<>();

  void add(PersonResult night) {
    for (Judged judged : night.lines().rows()) {
      tally.add(judged.row(), fate(judged));
    }
    night.lines().netted().forEach(row -> tally.add(row, LineFate.NETTED));
    for (NetLine line : night.contracts().outside()) {
      tally.add(line.row(), LineFate.OUTSIDE_CONTRACT);
      add(new OutsideRow(line.claim().providerAgb(), 1));
    }
    night.findings().forEach(finding -> findings.add(FindingRow.of(finding)));
    episodes.addAll(TrajectoryRow.of(night));
  }

  private static LineFate fate(Judged judged) {
    return switch (judged.verdict()) {
      case ACCEPTED -> LineFate.ACCEPTED;
      case DECISION_UPDATE -> LineFate.DECISION_UPDATE;
      case DUPLICATE -> LineFate.DUPLICATE;
    };
  }

  void add(OutsideRow row) {
    outside.merge(row.providerAgb(), row.lines(), Long::sum);
  }

  /** All episodes so far, in the order of persons added. */
  public List<TrajectoryRow> episodes() {
    return episodes;
  }

  public Tally tally() {
    return tally;
  }

  /** What was found so far, in the order found. */
  public List<FindingRow> findings() {
    return findings;
  }

  List<OutsideRow> outside() {
    return outside.entrySet().stream()
        .map(entry -> new OutsideRow(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** One finding per provider with lines outside every contract (C1). */
  public List<FindingRow> outsideFindings() {
    return outside().stream()
        .map(
            row ->
                new Finding(
                    Reason.LINES_OUTSIDE_CONTRACT,
                    null,
                    "provider_agb",
                    row.providerAgb(),
                    "a contract for its lines; %d fit none".formatted(row.lines())))
        .map(FindingRow::of)
        .toList();
  }
}
