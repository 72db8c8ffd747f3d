package nl.plafondwacht.nightly.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.host.Metrics;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.signal.SignalRules;

/** What a published night tells the monitoring system. */
final class NightMetrics {
  private final Metrics metrics;

  NightMetrics(Metrics metrics) {
    this.metrics = metrics;
  }

  /**
   * Lines and euros of the whole log, and of what was new in it.
   *
   * @param fresh deliveries that the run was the first to compute with; none for a run that was
   *     complete already
   */
  void intake(Manifest manifest, List<LoggedDelivery> fresh) {
    long read = 0;
    long rejected = 0;
    Map<Reason, Long> quarantined = new TreeMap<>();
    for (LoggedDelivery delivery : fresh) {
      for (LoggedFile file : delivery.files()) {
        read += file.records();
        rejected += file.rejectedLines();
        file.rejects().forEach((reason, lines) -> quarantined.merge(reason, lines, Long::sum));
      }
    }
    metrics.linesRead(read);
    metrics.linesAccepted(read - rejected);
    quarantined.forEach((reason, lines) -> metrics.linesQuarantined(reason.name(), lines));
    metrics.reconciled(
        manifest.deliveries().stream()
            .flatMap(delivery -> delivery.declarationFiles().stream())
            .mapToLong(LoggedFile::readableCents)
            .sum());
  }

  /**
   * What the contracts showed.
   *
   * @param before rules of the signals of the night before, by signal id
   */
  void contracts(Result result, Map<String, List<String>> before, LocalDate runDate) {
    Map<String, List<String>> now = new TreeMap<>();
    result.signals().forEach(signal -> now.put(signal.id(), List.of(signal.rule().id())));
    Set<String> rules = new TreeSet<>(SignalRules.ids());
    before.values().forEach(rules::addAll);
    for (String rule : rules) {
      metrics.signals(rule, more(rule, before, now), more(rule, now, before));
    }
    result.newestServiceDay().ifPresent(newest -> metrics.newestServiceDay(newest, runDate));
  }

  /** Signals for which the rule holds in the second and did not in the first. */
  private static long more(
      String rule, Map<String, List<String>> first, Map<String, List<String>> second) {
    return second.entrySet().stream()
        .filter(signal -> signal.getValue().contains(rule))
        .filter(signal -> !first.getOrDefault(signal.getKey(), List.of()).contains(rule))
        .count();
  }
}
