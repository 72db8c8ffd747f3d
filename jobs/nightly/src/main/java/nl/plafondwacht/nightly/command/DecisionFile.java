package nl.plafondwacht.nightly.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.store.ReferenceReader;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.signal.DecisionCheck;
import nl.plafondwacht.rules.signal.DeliveredDecision;

/**
 * Finds in a file of decisions what a night would find, so that the purchaser hears it at once.
 *
 * @param firstSeen first day of every known signal, by id; empty when nobody knows
 */
record DecisionFile(
    FirstFindings findings, LocalDate deliveryDay, Optional<SortedMap<String, LocalDate>> firstSeen)
    implements Sink {

  @Override
  public void declaration(Declaration declaration) {}

  @Override
  public void row(FeedRow row) {
    Map<String, LocalDate> known = firstSeen.isPresent() ? firstSeen.get() : Map.of();
    new DecisionCheck(Set.of(), known, deliveryDay)
        .findings(new DeliveredDecision(ReferenceReader.decision(row), row.at(), deliveryDay))
        .filter(one -> firstSeen.isPresent() || one.reason() != Reason.UNKNOWN_SIGNAL)
        .forEach(findings::finding);
  }

  @Override
  public void finding(Finding finding) {
    findings.finding(finding);
  }
}
