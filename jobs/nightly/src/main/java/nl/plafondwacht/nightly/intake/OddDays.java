package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** Days of one row that cannot all be right. Each is a finding; the row counts as it is written. */
final class OddDays {
  /** Columns with a day that has come by the time it is told. */
  private static final List<Integer> EVENTS =
      List.of(Feed.PERSONS.positionOf("birth_date"), Feed.PERSONS.positionOf("deceased_on"));

  private static final int YEAR = 366;
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private OddDays() {}

  /** Nobody can declare what has not begun, nor what has not ended. */
  static void ofCare(LocalDate start, LocalDate end, LocalDate received, LineFindings findings)
      throws IOException {
    if (received.isBefore(start)) {
      findings.add(
          Reason.RECEIVED_BEFORE_SERVICE,
          "received_on",
          received.toString(),
          "a day on or after start_date " + start);
    } else if (received.isBefore(end)) {
      findings.add(
          Reason.ENDS_AFTER_RECEIPT,
          "end_date",
          end.toString(),
          "a day on or before received_on " + received);
    }
    ofStart(start, findings);
  }

  /** A year of another century is a slip of the pen, and all from then on counts. */
  static void ofStart(LocalDate start, LineFindings findings) throws IOException {
    if (start.isBefore(LONG_AGO)) {
      findings.add(
          Reason.STARTS_LONG_AGO, "start_date", start.toString(), "a day on or after " + LONG_AGO);
    }
  }

  /** A row is delivered when it is known or decided, or somewhat ahead of a day that is agreed. */
  static void ofDelivery(String column, LocalDate known, LineFindings findings) throws IOException {
    LocalDate delivered = findings.deliveredOn();
    if (known.isAfter(delivered) && known.minusDays(YEAR).isAfter(delivered)) {
      findings.add(
          Reason.KNOWN_LONG_AFTER_DELIVERY,
          column,
          known.toString(),
          "a day at most a year after the delivery on " + delivered);
    }
  }

  /** A birth or death is known when it has happened. */
  static void ofPerson(@Nullable Object[] values, LocalDate known, LineFindings findings)
      throws IOException {
    for (int event : EVENTS) {
      if (values[event] instanceof LocalDate day && day.isAfter(known)) {
        Column column = Feed.PERSONS.columns().get(event);
        findings.add(
            Reason.KNOWN_BEFORE_IT_HAPPENED,
            column.name(),
            column.shown(day.toString()),
            "a day on or before known_on " + known);
      }
    }
  }
}
