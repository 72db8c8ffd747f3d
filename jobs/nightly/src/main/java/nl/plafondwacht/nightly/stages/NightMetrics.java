package nl.plafondwacht.nightly.stages;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.stages.ContractResults.Result;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.ContractNight;

/** What a published night tells the monitoring system. */
final class NightMetrics {
  private final Metrics metrics;

  NightMetrics(Metrics metrics) {
    this.metrics = metrics;
  }

  /** Lines and euros of the night's deliveries and of the whole log. */
  void intake(Manifest manifest, Opening opening) {
    long read = 0;
    long rejected = 0;
    for (LoggedDelivery delivery : opening.newDeliveries()) {
      for (LoggedFile file : delivery.files()) {
        read += file.records();
        rejected += file.rejectedLines();
        file.rejects().forEach((reason, lines) -> metrics.linesQuarantined(reason.name(), lines));
      }
    }
    metrics.linesRead(read);
    metrics.linesAccepted(read - rejected);
    metrics.reconciled(
        manifest.deliveries().stream()
            .flatMap(delivery -> delivery.declarationFiles().stream())
            .mapToLong(LoggedFile::readableCents)
            .sum());
  }

  /**
   * What the contracts showed.
   *
   * @param before ids of the signals of the night before
   */
  void contracts(Result result, Set<String> before, LocalDate runDate) {
    Set<String> now = new TreeSet<>();
    for (ContractNight contract : result.contracts()) {
      contract.signals().forEach(signal -> now.add(signal.id()));
    }
    metrics.signals(
        "R1",
        now.stream().filter(id -> !before.contains(id)).count(),
        before.stream().filter(id -> !now.contains(id)).count());
    result.newestServiceDay().ifPresent(newest -> metrics.newestServiceDay(newest, runDate));
  }
}
