package nl.plafondwacht.nightly.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.rules.PersonNight;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.trajectory.Trajectory;

/**
 * Everything that persons hand on, of one person range or, merged, of all. Not safe for use by
 * several threads.
 */
public final class RangeFacts {
  private final ContractFacts contracts = new ContractFacts();
  private final Tally tally = new Tally();
  private final List<FindingRow> findings = new ArrayList<>();
  private final List<ReferenceRow> references = new ArrayList<>();
  private final List<EpisodeRow> episodes = new ArrayList<>();
  private final TreeMap<String, Long> outside = new TreeMap<>();

  /** Adds one person. */
  public void add(PersonNight night) {
    contracts.add(night.contracts().counting(), night.trajectory().episodes());
    night.lines().rows().forEach(this::add);
    night.lines().netted().forEach(row -> tally.add(row, LineFate.NETTED));
    for (NetLine line : night.contracts().outside()) {
      tally.add(line.row(), LineFate.OUTSIDE_CONTRACT);
      addOutside(line.claim().providerAgb(), 1);
    }
    night.findings().forEach(finding -> findings.add(FindingRow.of(finding)));
  }

  /** Adds the episodes of one person. */
  public void addEpisodes(PersonFacts person, Trajectory trajectory) {
    episodes.addAll(EpisodeRow.of(person, trajectory));
  }

  private void add(Judged judged) {
    Declaration row = judged.row();
    switch (judged.verdict()) {
      case ACCEPTED -> {
        tally.add(row, LineFate.ACCEPTED);
        references.add(
            new ReferenceRow(
                row.key().toString(), row.at().delivery(), row.at().file(), row.at().line()));
      }
      case DECISION_UPDATE -> tally.add(row, LineFate.DECISION_UPDATE);
      case DUPLICATE -> tally.add(row, LineFate.DUPLICATE);
    }
  }

  void addOutside(String providerAgb, long lines) {
    outside.merge(providerAgb, lines, Long::sum);
  }

  public ContractFacts contracts() {
    return contracts;
  }

  public Tally tally() {
    return tally;
  }

  /** What was found so far, in the order found. */
  public List<FindingRow> findings() {
    return findings;
  }

  /** All episodes so far, in the order of persons added. */
  public List<EpisodeRow> episodes() {
    return episodes;
  }

  List<ReferenceRow> references() {
    return references;
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
