package nl.plafondwacht.rules.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.reference.SignalDecision;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with decisions about signals, so that none vanishes without a word.
 *
 * @param raised ids of the signals of this run
 * @param firstSeen first day of every signal of nights before, by id
 */
public record DecisionCheck(
    Set<String> raised, Map<String, LocalDate> firstSeen, LocalDate runDate) {
  private static final String DECIDED_ON = "decided_on";
  private static final String SNOOZE_UNTIL = "snooze_until";
  private static final String SNOOZED = "SNOOZED";

  /** The form of a signal's id. */
  public static boolean isSignalId(String text) {
    return text.matches("[0-9a-f]{16}");
  }

  /**
   * Everything that is wrong with a decision; one that is only known later than D is not judged.
   */
  public Stream<Finding> findings(DeliveredDecision row) {
    if (row.decision().decidedOn().isAfter(runDate)) {
      return inFuture(row).stream();
    }
    return Stream.of(unknown(row), beforeSignal(row), snooze(row)).flatMap(Optional::stream);
  }

  /** Whether the decision counts: it is about a signal that this or an earlier night raised. */
  public boolean isTaken(DeliveredDecision row) {
    return !row.decision().decidedOn().isAfter(runDate) && isKnown(row.decision().signalId());
  }

  /** A day after that of its delivery: the decision waits for it, and nobody meant that. */
  public static Optional<Finding> inFuture(DeliveredDecision row) {
    LocalDate day = row.decision().decidedOn();
    return finding(
        day.isAfter(row.deliveredOn()),
        row,
        Reason.DECIDED_IN_FUTURE,
        DECIDED_ON,
        day,
        "a day on or before %s, on which it was delivered".formatted(row.deliveredOn()));
  }

  /** About a signal that no night has raised. */
  public Optional<Finding> unknown(DeliveredDecision row) {
    String id = row.decision().signalId();
    return finding(
        !isKnown(id),
        row,
        Reason.UNKNOWN_SIGNAL,
        "signal_id",
        id,
        "the id of a signal that this night or one before it raised");
  }

  /**
   * Of a day before the first night that raised the signal; it counts all the same. A signal that
   * the first nights of all already raised may be older, so of those nothing is said.
   */
  private Optional<Finding> beforeSignal(DeliveredDecision row) {
    LocalDate seen = firstSeen.get(row.decision().signalId());
    boolean isOlder = seen == null || seen.equals(firstNight());
    return finding(
        !isOlder && row.decision().decidedOn().isBefore(seen),
        row,
        Reason.DECIDED_BEFORE_SIGNAL,
        DECIDED_ON,
        row.decision().decidedOn(),
        "a day on or after %s, the first night that raised the signal".formatted(seen));
  }

  private @Nullable LocalDate firstNight() {
    return firstSeen.values().stream().min(LocalDate::compareTo).orElse(null);
  }

  private static Optional<Finding> snooze(DeliveredDecision row) {
    SignalDecision decision = row.decision();
    LocalDate until = decision.snoozeUntil();
    boolean rests = until != null && !until.isBefore(decision.decidedOn());
    String expected =
        decision.disposition().equals(SNOOZED)
            ? "a day on or after that of the decision; without one the signal stays open"
            : "empty: a signal rests only when it is SNOOZED";
    return finding(
        decision.disposition().equals(SNOOZED) ? !rests : until != null,
        row,
        Reason.SNOOZE_WITHOUT_EFFECT,
        SNOOZE_UNTIL,
        until == null ? "" : until,
        expected);
  }

  private boolean isKnown(String id) {
    return raised.contains(id) || firstSeen.containsKey(id);
  }

  private static Optional<Finding> finding(
      boolean isWrong,
      DeliveredDecision row,
      Reason reason,
      String field,
      Object value,
      String expected) {
    return isWrong
        ? Optional.of(new Finding(reason, row.at(), field, value.toString(), expected))
        : Optional.empty();
  }

  /** All findings, in the order of the rows. */
  public Stream<Finding> findings(Collection<DeliveredDecision> rows) {
    return rows.stream().flatMap(this::findings);
  }
}
