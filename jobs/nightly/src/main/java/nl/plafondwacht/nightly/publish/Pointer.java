package nl.plafondwacht.nightly.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves latest.json with the runs that are published: to the greatest date that has come. One that
 * stands on a date after today, as a typing error could leave it, gives way to the next night.
 *
 * @param today the day in Amsterdam
 */
record Pointer(Runs runs, LocalDate today) {
  private static final Logger LOG = LoggerFactory.getLogger(Pointer.class);

  /** Points to the run, unless its date has not come, a later one is there, or it is no night. */
  void advance(RunRecord run) throws IOException {
    if (standsForItsDate(run) && hasCome(run.date()) && isLatest(run)) {
      runs.pointTo(run);
    }
  }

  private boolean isLatest(RunRecord run) throws IOException {
    Optional<Latest> now = now();
    if (now.isPresent() && hasCome(now.get().date())) {
      return now.get().date().compareTo(run.date()) <= 0;
    }
    return !hasLaterRun(run.date());
  }

  /** A pointer that cannot be read tells nothing; it is made anew rather than stop every night. */
  private Optional<Latest> now() {
    try {
      return runs.latest();
    } catch (IOException e) {
      LOG.warn("The pointer is made anew: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** Asked where the pointer tells nothing. */
  private boolean hasLaterRun(String date) throws IOException {
    for (String later : runs.dates()) {
      if (later.compareTo(date) > 0
          && hasCome(later)
          && runs.all(later).stream().anyMatch(Pointer::standsForItsDate)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCome(String date) {
    return date.compareTo(today.toString()) <= 0;
  }

  private static boolean standsForItsDate(RunRecord run) {
    return RunIdentity.of(run).mode().standsForItsDate();
  }
}
