package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;

/** Offered every good record, in line order, before Commons CSV reads it. */
public interface RawLines {
  /** Leaves every record to Commons CSV. */
  RawLines NONE = (bytes, from, to, line) -> false;

  /**
   * Takes the record or leaves it.
   *
   * @param bytes holds the record without its line end, from {@code from} inclusive to {@code to}
   *     exclusive, during the call only
   * @param line physical line on which the record starts
   * @return whether it was taken; Commons CSV reads it otherwise
   */
  boolean take(byte[] bytes, int from, int to, long line) throws IOException;
}
