package nl.plafondwacht.nightly.host;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a run tells the monitoring system, as one Prometheus text file; no figure is about a person.
 * Each figure is that of the last run, so a gauge. Safe for use by many threads.
 */
public final class Metrics {
  private static final String LAST_SUCCESS = "plafondwacht_last_success_timestamp_seconds";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, Number> values = new ConcurrentHashMap<>();

  public void stage(StageTime time) {
    String help = "Duration of a stage; active is summed over its units";
    double total = time.total().toMillis() / 1000.0;
    double active = time.active().toMillis() / 1000.0;
    set("plafondwacht_stage_seconds", help, Tags.of("stage", time.stage(), "kind", "total"), total);
    set(
        "plafondwacht_stage_seconds",
        help,
        Tags.of("stage", time.stage(), "kind", "active"),
        active);
  }

  public void linesRead(long lines) {
    set("plafondwacht_lines_read", "Lines of new deliveries", lines);
  }

  public void linesAccepted(long lines) {
    set("plafondwacht_lines_accepted", "Lines taken into the store", lines);
  }

  /**
   * Counts rejected lines of one reason.
   *
   * @param reason of the finding, never a value
   */
  public void linesQuarantined(String reason, long lines) {
    set(
        "plafondwacht_lines_quarantined",
        "Lines that were rejected",
        Tags.of("reason", reason),
        lines);
  }

  /**
   * The claimed amount that reconciles.
   *
   * @param cents claimed cents, summed over the files of the run's delivery log
   */
  public void reconciled(long cents) {
    set(
        "plafondwacht_reconciled_euros",
        "Claimed euros that reconcile",
        BigDecimal.valueOf(cents, 2));
  }

  public void signals(String rule, long opened, long closed) {
    set("plafondwacht_signals_opened", "Signals first seen", Tags.of("rule", rule), opened);
    set("plafondwacht_signals_closed", "Signals that cleared", Tags.of("rule", rule), closed);
  }

  public void newestServiceDay(LocalDate newest, LocalDate night) {
    set(
        "plafondwacht_newest_service_day_age_days",
        "Days from the newest day of care to the night's date",
        ChronoUnit.DAYS.between(newest, night));
  }

  public void scratchFree(long bytes) {
    set("plafondwacht_scratch_free_bytes", "Free space where unfinished work lies", bytes);
  }

  /**
   * Replaces the file; a run without success leaves the time of the last success as it found it.
   *
   * @param ended of this run
   */
  public void write(Path file, ExitCode code, Instant ended) throws IOException {
    set("plafondwacht_exit_code", "Exit code of the last run", code.code());
    set("plafondwacht_last_run_timestamp_seconds", "End of the last run", ended.getEpochSecond());
    Optional<Number> success =
        code.isPublished() ? Optional.of(ended.getEpochSecond()) : lastSuccess(file);
    success.ifPresent(time -> set(LAST_SUCCESS, "End of the last run that published", time));
    WholeFile.write(file, registry.scrape());
  }

  private static Optional<Number> lastSuccess(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(LAST_SUCCESS + " "))
          .<Number>map(line -> Double.valueOf(line.substring(LAST_SUCCESS.length() + 1)))
          .findFirst();
    }
  }

  private void set(String name, String help, Number value) {
    set(name, help, Tags.empty(), value);
  }

  private void set(String name, String help, Tags tags, Number value) {
    String key = name + tags;
    if (values.put(key, value) == null) {
      Gauge.builder(name, values, all -> all.getOrDefault(key, Double.NaN).doubleValue())
          .tags(tags)
          .description(help)
          .register(registry);
    }
  }
}
