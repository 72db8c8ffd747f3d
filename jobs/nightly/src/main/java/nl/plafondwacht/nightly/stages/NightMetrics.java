package nl.plafondwacht.nightly.stages;

import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;

/** What a published night tells the monitoring system. */
final class NightMetrics {
  private final Metrics metrics;

  NightMetrics(Metrics metrics) {
    this.metrics = metrics;
  }

  void tell(Manifest manifest, Opening opening) {
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
}
