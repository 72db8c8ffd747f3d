package nl.plafondwacht.nightly.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.plafondwacht.nightly.host.RunStatus;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import org.jspecify.annotations.Nullable;

/**
 * What {@code status} tells; its JSON form holds these names in snake case.
 *
 * @param format of the JSON
 * @param at when it was looked
 * @param nights newest first
 * @param earlierNights dates that have runs and are not shown
 * @param missingNight yesterday, when neither it nor today has a night; null when one has
 * @param absent expected deliveries that this last night went without
 * @param latest where the pointer stands; null before the first night
 * @param store null when it cannot be read
 * @param unreadable what could not be read, and why
 */
record StatusReport(
    int format,
    String at,
    List<Night> nights,
    int earlierNights,
    @Nullable String missingNight,
    List<String> absent,
    @Nullable Latest latest,
    Now now,
    Inbox inbox,
    List<ExpectedArrival> expected,
    @Nullable Size store,
    List<String> unreadable) {
  static final int FORMAT = 1;

  /**
   * Whether nobody has to be called: the last night is there and was complete, nothing is late, and
   * all could be read.
   */
  boolean isWell() {
    return missingNight == null
        && absent.isEmpty()
        && expected.stream().noneMatch(ExpectedArrival::late)
        && unreadable.isEmpty();
  }

  /**
   * The run of a date that finished last.
   *
   * @param contractsBound null when the run does not have it, as the other count
   * @param future whether the date has not come yet: the run is nobody's latest
   */
  record Night(
      String date,
      String runId,
      String mode,
      String result,
      String finished,
      @Nullable Long contractsBound,
      @Nullable Long signals,
      boolean future) {}

  /** What a process says it does, held against the lock. */
  enum State {
    @JsonProperty("never ran")
    NEVER_RAN,
    @JsonProperty("idle")
    IDLE,
    @JsonProperty("running")
    RUNNING,
    /** It says that it runs, and nobody holds the lock. */
    @JsonProperty("died")
    DIED
  }

  /**
   * What is running.
   *
   * @param holder who holds the lock; null when nobody does
   * @param said by the process that ran last; null before the first
   */
  record Now(State state, @Nullable String holder, @Nullable RunStatus said) {}

  /** Folders of the inbox that are not in the store's log. */
  record Inbox(String folder, List<String> complete, List<String> incomplete) {}

  record Size(String folder, int deliveries, long lines, int files) {}
}
