package nl.plafondwacht.ei.declaration;

import java.io.IOException;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.MessageHeader;

/** Takes lines and findings in the order of the file; counts only when the file is complete. */
public interface LineSink {
  /** The header, before anything else. */
  default void header(MessageHeader header) throws IOException {}

  /** A line. */
  void line(EiLine line) throws IOException;

  /** Something wrong with a record. */
  void finding(LineFinding finding) throws IOException;
}
