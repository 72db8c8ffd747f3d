package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import nl.plafondwacht.rules.finding.Reason;

/** Told, in line order, of everything that never becomes a record. */
public interface Oddities {
  /** A physical line without a character. */
  void blankLine(long line) throws IOException;

  /**
   * A row of delimiters and white space only, however many.
   *
   * @param fields at least 1
   */
  void emptyRow(long line, int fields) throws IOException;

  /**
   * A record that was taken out before Commons CSV saw it.
   *
   * @param line physical line on which it starts
   */
  void takenOut(long line, Reason reason) throws IOException;
}
