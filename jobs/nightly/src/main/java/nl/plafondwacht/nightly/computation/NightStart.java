package nl.plafondwacht.nightly.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.RunRecord.Absence;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;

/**
 * With what a night begins: what is new since the night before, what stayed out, what is absent. It
 * follows from store and inbox alone, so a night that was broken off begins the same way again.
 *
 * @param newDeliveries in the log now and not in the night before
 * @param absent expected deliveries that did not come in their period
 */
public record NightStart(
    List<LoggedDelivery> newDeliveries, List<Verdict.Refused> refused, List<Absence> absent) {

  public static NightStart of(
      Manifest manifest,
      Optional<RunRecord> before,
      List<Verdict.Refused> refused,
      List<Absence> absent) {
    Set<String> known = new TreeSet<>();
    before.ifPresent(run -> run.deliveries().forEach(delivery -> known.add(delivery.name())));
    return new NightStart(
        manifest.deliveries().stream()
            .filter(delivery -> !known.contains(delivery.name()))
            .toList(),
        refused,
        absent);
  }

  /** Rejected lines of the new deliveries, of all feeds. */
  long rejectedLines() {
    return newDeliveries.stream()
        .flatMap(delivery -> delivery.files().stream())
        .mapToLong(LoggedFile::rejectedLines)
        .sum();
  }

  /** How the night ends when nothing else happens. */
  public ExitCode exitCode() {
    return ExitCode.worst(
        List.of(
            rejectedLines() > 0 ? ExitCode.QUARANTINED : ExitCode.COMPLETE,
            codeWhenAlreadyComplete()));
  }

  /** How it ends when the store has no delivery, not even a new one. */
  public ExitCode codeWhenEmpty() {
    return ExitCode.worst(List.of(ExitCode.INCOMPLETE, exitCode()));
  }

  /** What still holds when the run was done before: the inbox is not as it should be. */
  public ExitCode codeWhenAlreadyComplete() {
    List<ExitCode> held = new ArrayList<>();
    if (!absent.isEmpty()) {
      held.add(ExitCode.INCOMPLETE);
    }
    if (!refused.isEmpty()) {
      held.add(ExitCode.REFUSED);
    }
    return ExitCode.worst(held);
  }
}
