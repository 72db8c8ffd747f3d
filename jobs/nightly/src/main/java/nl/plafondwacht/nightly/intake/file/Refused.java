package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/**
 * Ends the reading of a file that cannot be trusted from here on; the reader of the file turns it
 * into a finding, so it never leaves the intake. It is an exception because it has to cross Commons
 * CSV.
 */
public final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final long line;
  private final String field;
  private final String value;
  private final String expected;

  /**
   * The parts of the finding.
   *
   * @param line 0 when it speaks of the file as a whole
   */
  public Refused(Reason reason, long line, String field, String value, String expected) {
    super(reason + " at line " + line);
    this.reason = reason;
    this.line = line;
    this.field = field;
    this.value = value;
    this.expected = expected;
  }

  /** The finding to report, for a file of a delivery. */
  public Finding finding(int delivery, String file) {
    return new Finding(reason, new Place(delivery, file, line), field, value, expected);
  }
}
