package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;

/** Hands on what is odd about the line being read, and remembers whether it is rejected. */
final class LineFindings {
  private final FeedFile file;
  private final Sink sink;
  private final EnumSet<Reason> rejects = EnumSet.noneOf(Reason.class);
  private long line;

  LineFindings(FeedFile file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  void startLine(long number) {
    line = number;
    rejects.clear();
  }

  void add(Reason reason, String field, String value, String expected) throws IOException {
    add(reason, field, value, expected, reason.returnCode());
  }

  void add(Reason reason, String field, String value, String expected, @Nullable String returnCode)
      throws IOException {
    sink.finding(new Finding(reason, at(), field, value, expected, returnCode));
    if (reason.weight() == Weight.REJECT) {
      rejects.add(reason);
    }
  }

  Place at() {
    return file.at(line);
  }

  /** The day of the delivery, the known day of rows that have none of their own. */
  LocalDate deliveredOn() {
    return file.knownOn();
  }

  boolean isRejected() {
    return !rejects.isEmpty();
  }

  /** The reasons for which the line is rejected. */
  Set<Reason> rejects() {
    return rejects;
  }
}
