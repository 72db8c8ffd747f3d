package nl.plafondwacht.nightly.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.plafondwacht.nightly.acceptance.Expectation;
import nl.plafondwacht.nightly.settings.Expected;
import org.jspecify.annotations.Nullable;

/**
 * Where an expected delivery stands. Days are yyyy-mm-dd, times those of Amsterdam.
 *
 * @param pattern its name; * stands for any text
 * @param every how often it comes
 * @param by the time until which it is not late on the day it is due; null for the end of that day
 * @param waiting whether a complete one waits in the inbox
 * @param last delivery day of the last one, in the store or waiting; null when none ever came
 * @param next the day on which the one after it is due; null when none ever came
 * @param late whether that one is past its time
 */
record ExpectedArrival(
    String pattern,
    String every,
    @Nullable String by,
    State state,
    boolean waiting,
    @Nullable String last,
    @Nullable String next,
    boolean late) {

  /** Where it stands. */
  enum State {
    /** The one of this period is in the store. */
    @JsonProperty("in")
    IN,
    /** The one of this period waits in the inbox. */
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("not due")
    NOT_DUE,
    @JsonProperty("late")
    LATE
  }

  /**
   * Where it stands now.
   *
   * @param known with what is in the store
   * @param all with what waits in the inbox too
   * @param began the first day on which a night misses one that never came
   * @param now in Amsterdam
   */
  static ExpectedArrival of(
      Expectation known, Expectation all, LocalDate began, LocalDateTime now) {
    Expected expected = all.expected();
    LocalDate last = all.lastSeen();
    State state = state(known, all, began, now);
    return new ExpectedArrival(
        expected.name(),
        expected.every().text(),
        expected.by().map(LocalTime::toString).orElse(null),
        state,
        last != null && !last.equals(known.lastSeen()),
        last == null ? null : last.toString(),
        all.next().map(LocalDate::toString).orElse(null),
        state == State.LATE);
  }

  private static State state(
      Expectation known, Expectation all, LocalDate began, LocalDateTime now) {
    if (!known.isAbsent()) {
      return State.IN;
    }
    if (!all.isAbsent()) {
      return State.WAITING;
    }
    return all.isLate(began, now) ? State.LATE : State.NOT_DUE;
  }

  /** A line for people. */
  String inWords() {
    String where =
        switch (state) {
          case IN -> "in";
          case WAITING -> "waits in the inbox";
          case NOT_DUE -> "not due yet";
          case LATE -> "late";
        };
    String time = by == null ? "" : " by " + by;
    String days = last == null ? "never seen" : "last %s, next %s".formatted(last, next);
    return "%s: %s; every %s%s, %s".formatted(pattern, where, every, time, days);
  }
}
