package nl.plafondwacht.ei.message;

import java.io.IOException;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Recognised;
import nl.plafondwacht.ei.record.RecordWindow;

/** Takes what a reading finds, in the order of the file. The window is only lent. */
public interface RecordSink {
  /** What the first record says the file is, before anything else. */
  default void recognised(Recognised message) throws IOException {}

  /** The header, before any other record. */
  default void header(MessageHeader header) throws IOException {}

  /** Every record of a known type, whatever is wrong with it, before it is judged. */
  default void record(RecordLayout type, RecordWindow window, long record) throws IOException {}

  /** A record 04, 06 or 16 in which everything that a line needs is right. */
  void accepted(RecordLayout type, RecordWindow window, long record, long detail)
      throws IOException;

  /** Something wrong with a record. */
  void finding(LineFinding finding) throws IOException;
}
