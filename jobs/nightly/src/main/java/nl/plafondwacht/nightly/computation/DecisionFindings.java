package nl.plafondwacht.nightly.computation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.publish.RunRecord.Decisions;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.signal.DecisionCheck;
import nl.plafondwacht.rules.signal.DeliveredDecision;
import nl.plafondwacht.rules.signal.Signal;

/**
 * What became of the decisions about signals in a run's log.
 *
 * @param rows of the decisions feed that were taken into the store
 * @param firstSeen first day of every signal of nights before, by id
 */
record DecisionFindings(
    List<DeliveredDecision> rows,
    Manifest manifest,
    Map<String, LocalDate> firstSeen,
    LocalDate runDate) {

  /** What is wrong with them, given the signals of the run. */
  List<FindingRow> findings(Result result) {
    return check(result).findings(rows).map(FindingRow::of).toList();
  }

  /** How many count and how many do not, lines that were rejected at the intake included. */
  Decisions counts(Result result) {
    DecisionCheck check = check(result);
    SortedMap<String, Long> reasons = new TreeMap<>();
    long notTaken = 0;
    for (DeliveredDecision row : rows) {
      if (!check.isTaken(row) && check.findings(row).findAny().isPresent()) {
        notTaken++;
        check.findings(row).forEach(one -> add(reasons, one.reason(), 1L));
      }
    }
    for (LoggedFile file : files()) {
      notTaken += file.rejectedLines();
      file.rejects().forEach((reason, lines) -> add(reasons, reason, lines));
    }
    return new Decisions(rows.stream().filter(check::isTaken).count(), notTaken, reasons);
  }

  private DecisionCheck check(Result result) {
    return new DecisionCheck(
        result.signals().stream().map(Signal::id).collect(Collectors.toSet()), firstSeen, runDate);
  }

  private List<LoggedFile> files() {
    return manifest.deliveries().stream()
        .flatMap(delivery -> delivery.files().stream())
        .filter(file -> file.feed().equals(Feed.DECISIONS.feedName()))
        .toList();
  }

  private static void add(SortedMap<String, Long> reasons, Reason reason, long rows) {
    reasons.merge(reason.name(), rows, Long::sum);
  }
}
