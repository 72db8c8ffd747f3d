package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes rows of one feed out of the values of a line. */
interface Rows {
  /**
   * A line with the right number of fields, rejected already or not.
   *
   * @param values in the order of the feed's columns; null for "not known" and for wrong fields
   */
  void read(@Nullable Object[] values, LineFindings findings) throws IOException;

  /** A line whose fields cannot be told apart; it is rejected already. */
  void unreadable(LineFindings findings);
}
