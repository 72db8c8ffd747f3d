package nl.plafondwacht.nightly.acceptance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.publish.RunRecord.Absence;
import nl.plafondwacht.nightly.settings.Expected;
import nl.plafondwacht.nightly.store.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * An expected delivery on a date, told by delivery days alone: a day after the date does not count,
 * and no clock is asked, so a night that runs again says the same.
 *
 * @param lastSeen delivery day of the last one up to the date; null when there was none
 */
public record Expectation(Expected expected, LocalDate date, @Nullable LocalDate lastSeen) {

  /** A delivery that is there, and its delivery day. */
  public record Arrival(String name, LocalDate day) {
    static Arrival of(Delivery delivery) {
      return new Arrival(delivery.name(), delivery.deliveryDay());
    }
  }

  /** What is in the store's log. */
  public static Stream<Arrival> arrivals(Manifest manifest) {
    return manifest.deliveries().stream()
        .map(logged -> new Arrival(logged.name(), LocalDate.parse(logged.deliveryDay())));
  }

  /** How it stands on the date. */
  public static Expectation of(Expected expected, List<Arrival> arrivals, LocalDate date) {
    LocalDate last =
        arrivals.stream()
            .filter(arrival -> expected.matches(arrival.name()))
            .map(Arrival::day)
            .filter(day -> !day.isAfter(date))
            .max(LocalDate::compareTo)
            .orElse(null);
    return new Expectation(expected, date, last);
  }

  /** Those that are absent for their period on the date, as a run records them. */
  public static List<Absence> absent(List<Expected> all, List<Arrival> arrivals, LocalDate date) {
    return all.stream()
        .map(expected -> of(expected, arrivals, date))
        .filter(Expectation::isAbsent)
        .map(Expectation::absence)
        .toList();
  }

  /** Whether none came in the period that ends on the date. */
  public boolean isAbsent() {
    return lastSeen == null || lastSeen.isBefore(expected.every().first(date));
  }

  private Absence absence() {
    return new Absence(
        expected.name(),
        expected.every().text(),
        next().map(LocalDate::toString).orElse(null),
        lastSeen == null ? null : lastSeen.toString());
  }

  /** The day on which the next one is due after the last; empty when there was none. */
  public Optional<LocalDate> next() {
    return Optional.ofNullable(lastSeen).map(expected.every()::nextAfter);
  }

  /**
   * Whether the next one is past its time.
   *
   * @param began the first day on which a night misses one that never came
   * @param now in Amsterdam
   */
  public boolean isLate(LocalDate began, LocalDateTime now) {
    LocalDate due = next().orElse(began);
    LocalDateTime end =
        expected.by().map(due::atTime).orElse(due.plusDays(1).atTime(LocalTime.MIDNIGHT));
    return now.isAfter(end);
  }
}
